package org.lungbridge.benchmarks.peers;

import java.util.Arrays;
import org.lungbridge.network.Law;
import org.lungbridge.network.MassAction;
import org.lungbridge.network.ReactionTable;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.scenarios.catalogue.ClottingTables;

/** A clotting network in a tube, to which a little of its trigger is added again every so many minutes. */
final class Network implements Problem {
    static final String HOCKIN_MANN = "hockin-mann";
    static final String HEPARIN = "hockin-mann-heparin";
    private static final double NANO = 1e-9;
    private static final double TISSUE_FACTOR = 5e-12;
    private static final double HEPARIN_COMPLEX = 2 * NANO;
    private static final double DILUTION = 3;
    private static final double TISSUE_FACTOR_PT_nM = 100;
    private static final double MINUTE = 60;

    private final String name;
    private final MassAction equations;
    private final double[] start;
    private final int added;
    private final double amount;
    private final double every;
    private final double end;

    private Network(
            String name, MassAction equations, double[] start, int added, double amount, int minutes, double hours) {
        this.name = name;
        this.equations = equations;
        this.start = start;
        this.added = added;
        this.amount = amount;
        every = minutes * MINUTE;
        end = hours * 60 * MINUTE;
    }

    /**
     * Thrombin generation, M. F. Hockin et al. 2002: 5 pmol/L tissue factor in mean plasma, 5 pmol/L more at every change.
     *
     * @param heparin true adds heparin, whose return to antithrombin (3,400 per s) is the fastest of all reactions
     */
    static Network hockinMann(boolean heparin, int minutes, double hours) {
        ReactionTable table = ClottingTables.hockinMann();
        double[] nominal = new double[table.species().size()];
        Arrays.fill(nominal, NANO);
        double[] start = initial(table, 1);
        start[table.indexOf("TF")] = TISSUE_FACTOR;
        start[table.indexOf("HAH")] = heparin ? HEPARIN_COMPLEX : 0;
        String name = heparin ? HEPARIN : HOCKIN_MANN;
        MassAction equations = new MassAction(table, 1, nominal);
        return new Network(name, equations, start, table.indexOf("TF"), TISSUE_FACTOR, minutes, hours);
    }

    /**
     * Prothrombin time, T. Wajima et al. 2009: plasma diluted three times with 100 nmol/L tissue factor, as much more at
     * every change.
     */
    static Network wajima(int minutes, double hours) {
        ReactionTable table = ClottingTables.wajima().keeping(reaction -> reaction.law() != Law.PRODUCTION);
        double[] start = initial(table, DILUTION);
        double[] nominal = new double[start.length];
        for (int s = 0; s < start.length; s++) {
            nominal[s] = Math.max(start[s], 1);
        }
        int trigger = table.indexOf("TF");
        start[table.indexOf("Tmod")] = 0;
        start[trigger] = TISSUE_FACTOR_PT_nM;
        MassAction equations = new MassAction(table, 1, nominal);
        return new Network("wajima", equations, start, trigger, TISSUE_FACTOR_PT_nM, minutes, hours);
    }

    private static double[] initial(ReactionTable table, double dilution) {
        double[] start = new double[table.species().size()];
        for (int s = 0; s < start.length; s++) {
            start[s] = table.species().get(s).initial() / dilution;
        }
        return start;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OdeSystem equations() {
        return equations;
    }

    @Override
    public String equationsName() {
        return name.equals(HEPARIN) ? HOCKIN_MANN : name;
    }

    ReactionTable table() {
        return equations.table();
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public double end() {
        return end;
    }

    @Override
    public int changes() {
        return every == 0 ? 0 : (int) Math.ceil(end / every) - 1;
    }

    @Override
    public double changeTime(int change) {
        return (change + 1) * every;
    }

    @Override
    public void change(int change, double[] states) {
        states[added] += amount;
    }

    @Override
    public boolean againstPeak() {
        return true;
    }

    /** Which species is added. */
    int added() {
        return added;
    }

    /** How much of it. */
    double amount() {
        return amount;
    }
}
