package org.lungbridge.patient;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderInterpreter;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What bedside orders do to the patient and the machines: the registry of {@link BedsideOrder}s by kind. A new order is
 * one line here.
 *
 * <p>Keeps no memory. Chance is keyed by the number of the turn, which is a counter of the lane, so that a resumed lane
 * meets the luck it would have met.
 */
public final class StandardOrders implements OrderInterpreter {
    /** Turns ventilator knobs. */
    public static final String SET_VENTILATOR = "set-ventilator";
    /** Connects the primed circuit and starts the pump. */
    public static final String START_ECMO = "start-ecmo";
    /** Turns knobs of the ECMO console. */
    public static final String SET_ECMO = "set-ecmo";
    /** Clamps the circuit. */
    public static final String CLAMP_ECMO = "clamp-ecmo";
    /** Opens the clamp. */
    public static final String UNCLAMP_ECMO = "unclamp-ecmo";
    /** Stops the pump and disconnects the circuit. */
    public static final String STOP_ECMO = "stop-ecmo";
    /** A cannula makes trouble; follows from cannulation by chance, or an instructor's action. */
    public static final String CANNULATION_PROBLEM = CannulationProblem.KIND;
    /** Moves a cannula that lies badly to its place. */
    public static final String REPOSITION_CANNULA = CannulationProblem.REPOSITION;
    /** Sets the norepinephrine infusion. */
    public static final String SET_NOREPINEPHRINE = "set-norepinephrine";
    /** Sets a crystalloid infusion. */
    public static final String GIVE_FLUID = "give-fluid";
    /** Sets a red-cell infusion. */
    public static final String TRANSFUSE_RED_CELLS = "transfuse-red-cells";

    /**
     * Before the name of a field: what whoever gives the order had set until now. The order then changes the setting by the
     * difference and leaves what others give.
     */
    public static final String BEFORE = "before.";
    /** Sets a bleeding rate (an instructor's action). */
    public static final String BLEED = "bleed";
    /** Sets bleeding into the air spaces (an instructor's action). */
    public static final String SET_ALVEOLAR_BLEEDING = "set-alveolar-bleeding";
    /** Sets inflammation of the lung (an instructor's action). */
    public static final String SET_INFLAMMATION = "set-inflammation";
    /** Sets the activity of capillaritis (an instructor's action). */
    public static final String SET_CAPILLARITIS = "set-capillaritis";
    /** A site outside of the lung begins to bleed; follows from a hazard, or an instructor's action. */
    public static final String BLEED_AT_SITE = SiteBleed.BEGIN;
    /** The membrane lung fails; follows from a hazard, or an instructor's action. */
    public static final String OXYGENATOR_FAILURE = CircuitClots.OXYGENATOR_FAILURE;
    /** Clot grows in the membrane lung (an instructor's action). */
    public static final String CLOT_OXYGENATOR = CircuitClots.CLOT_OXYGENATOR;
    /** The pump head clots; follows from a hazard, or an instructor's action. */
    public static final String PUMP_CLOT = CircuitClots.PUMP_CLOT;
    /** An embolus closes vessels of the lung; follows from a hazard, or an instructor's action. */
    public static final String PULMONARY_EMBOLISM = VeinClots.EMBOLISM;
    /** Antibodies of heparin-induced thrombocytopenia form; follows from heparin, or an instructor's action. */
    public static final String HEPARIN_INDUCED_THROMBOCYTOPENIA = SetLuck.HIT;
    /** The patient is infected; follows from a hazard, or an instructor's action. */
    public static final String INFECTION = Infections.BEGIN;
    /** Begins, changes or stops antibiotics. */
    public static final String SET_ANTIBIOTICS = Infections.ANTIBIOTICS;
    /** Says whether bleeding, clotting and infection come by chance. */
    public static final String SET_LUCK = SetLuck.KIND;
    /** Exchanges the membrane lung. */
    public static final String CHANGE_OXYGENATOR = "change-oxygenator";
    /** Exchanges the whole circuit. */
    public static final String CHANGE_CIRCUIT = "change-circuit";
    /** Exchanges the pump head. */
    public static final String CHANGE_PUMP_HEAD = "change-pump-head";
    /** Sets neuromuscular block. */
    public static final String SET_NEUROMUSCULAR_BLOCK = "set-neuromuscular-block";
    /** Turns the patient prone. */
    public static final String TURN_PRONE = "turn-prone";
    /** Turns the patient supine. */
    public static final String TURN_SUPINE = "turn-supine";
    /** Opens the lung by high pressure for a while. */
    public static final String RECRUITMENT_MANEUVER = "recruitment-maneuver";
    /** Reads the plateau. */
    public static final String INSPIRATORY_HOLD = "inspiratory-hold";
    /** Reads intrinsic PEEP. */
    public static final String EXPIRATORY_HOLD = "expiratory-hold";
    /** Sucks blood and clot out of tube and airways. */
    public static final String SUCTION = "suction";
    /** Looks into the airways and washes a segment. */
    public static final String BRONCHOSCOPY = "bronchoscopy";
    /** Changes the tube. */
    public static final String CHANGE_TUBE = "change-tube";
    /** Takes a chest radiograph; changes nothing. */
    public static final String CHEST_RADIOGRAPH = "chest-radiograph";

    /** Takes a chest CT. */
    public static final String CHEST_CT = "chest-ct";
    /** Takes the patient off the ventilator for a while. */
    public static final String DISCONNECT_VENTILATOR = "disconnect-ventilator";
    /** Sets sedation by its depth and its factor on O2 demand. */
    public static final String SET_SEDATION = "set-sedation";
    /** Gives heparin at once. */
    public static final String HEPARIN_BOLUS = "heparin-bolus";
    /** Sets the heparin infusion. */
    public static final String SET_HEPARIN = "set-heparin";
    /** Neutralizes heparin. */
    public static final String PROTAMINE = "protamine";
    /** Gives enoxaparin under the skin. */
    public static final String ENOXAPARIN = "enoxaparin";
    /** Sets the bivalirudin infusion. */
    public static final String SET_BIVALIRUDIN = "set-bivalirudin";
    /** Sets the argatroban infusion. */
    public static final String SET_ARGATROBAN = "set-argatroban";
    /** Gives tranexamic acid into a vein or by inhalation. */
    public static final String TRANEXAMIC_ACID = "tranexamic-acid";
    /** Gives aminocaproic acid. */
    public static final String AMINOCAPROIC_ACID = "aminocaproic-acid";
    /** Gives activated recombinant factor VII into a vein or the lung. */
    public static final String RFVIIA = "rfviia";
    /** Gives desmopressin. */
    public static final String DESMOPRESSIN = "desmopressin";
    /** Gives methylprednisolone at once. */
    public static final String METHYLPREDNISOLONE = "methylprednisolone";
    /** Sets daily prednisolone. */
    public static final String SET_PREDNISOLONE = "set-prednisolone";
    /** Gives a pulse of cyclophosphamide. */
    public static final String CYCLOPHOSPHAMIDE = "cyclophosphamide";
    /** Gives rituximab. */
    public static final String RITUXIMAB = "rituximab";
    /** Gives intravenous immunoglobulin. */
    public static final String IVIG = "ivig";
    /** Sets daily mycophenolate. */
    public static final String SET_MYCOPHENOLATE = "set-mycophenolate";
    /** Sets daily tacrolimus. */
    public static final String SET_CALCINEURIN_INHIBITOR = "set-calcineurin-inhibitor";
    /** Sets an infusion of plasma. */
    public static final String TRANSFUSE_PLASMA = "transfuse-plasma";
    /** Sets an infusion of platelet concentrate: volume and platelets. */
    public static final String TRANSFUSE_PLATELETS = "transfuse-platelets";
    /** Sets an infusion of cryoprecipitate. */
    public static final String TRANSFUSE_CRYOPRECIPITATE = "transfuse-cryoprecipitate";
    /** Gives fibrinogen concentrate. */
    public static final String GIVE_FIBRINOGEN = "give-fibrinogen";
    /** Gives antithrombin concentrate. */
    public static final String GIVE_ANTITHROMBIN = "give-antithrombin";
    /** Gives prothrombin complex concentrate. */
    public static final String GIVE_PCC = "give-pcc";
    /** Gives von Willebrand factor concentrate. */
    public static final String GIVE_VWF = "give-vwf";
    /** Exchanges plasma for albumin and donor plasma. */
    public static final String PLASMA_EXCHANGE = PlasmaExchange.KIND;
    /** Starts renal replacement. */
    public static final String START_RENAL_REPLACEMENT = RenalReplacement.START;
    /** Stops renal replacement. */
    public static final String STOP_RENAL_REPLACEMENT = RenalReplacement.STOP;
    /** Gives furosemide. */
    public static final String FUROSEMIDE = "furosemide";
    /** Takes the tube out. */
    public static final String EXTUBATE = "extubate";
    /** Sets how a patient without a tube gets oxygen. */
    public static final String SET_OXYGEN = "set-oxygen";
    /** Puts a tube into the trachea. */
    public static final String INTUBATE = "intubate";
    /** Makes a tracheostomy. */
    public static final String TRACHEOSTOMY = "tracheostomy";
    /** Tries whether the patient breathes with little support. */
    public static final String SPONTANEOUS_BREATHING_TRIAL = "spontaneous-breathing-trial";
    /** Tries whether the patient does without the gas of the membrane lung. */
    public static final String SWEEP_OFF_TRIAL = "sweep-off-trial";
    /** The lung bleeds again; follows from a hazard after decannulation, or an instructor's action. */
    public static final String LATE_REBLEED = Rebleed.KIND;
    /** Nothing new is begun. */
    public static final String LIMIT_LIFE_SUPPORT = "limit-life-support";
    /** Ends life support. */
    public static final String WITHDRAW_LIFE_SUPPORT = "withdraw-life-support";
    /** Puts the patient on the list for a transplant, or says why not. */
    public static final String LIST_FOR_TRANSPLANT = "list-for-transplant";
    /** Lungs are offered to a listed patient; follows from the listing, or an instructor's action. */
    public static final String LUNG_OFFER = TransplantList.OFFER;
    /** Transplants a lung: the course ends. */
    public static final String TRANSPLANT = "transplant";
    /** Discharges the patient. */
    public static final String DISCHARGE = "discharge";
    /** The patient dies; follows from a state event. */
    public static final String DEATH = "death";
    /** A remark in the chart; changes nothing. */
    public static final String NOTE = "note";

    private static final Chance USUAL_LUCK = new Chance(1, 0);

    private final Map<String, BedsideOrder> orders = new TreeMap<>();
    private final TubeClot tubeClot;

    /** Orders whose turns meet the luck of seed 1, patient 0, in every lane; clots of the tube come at the median. */
    public StandardOrders() {
        this(lane -> USUAL_LUCK, new TubeClot());
    }

    /** Orders that meet this luck in every lane. */
    public StandardOrders(Chance luck) {
        this(lane -> luck);
    }

    /** Orders that meet the luck of each lane's patient. */
    public StandardOrders(IntFunction<Chance> luckOfLane) {
        this(luckOfLane, new TubeClot((lane, count) -> luckOfLane.apply(lane).exponential(TubeClot.KIND, count)));
    }

    private StandardOrders(IntFunction<Chance> luckOfLane, TubeClot tubeClot) {
        this.tubeClot = tubeClot;
        orders.putAll(Knobs.plain());
        orders.putAll(Worded.products(Knobs.plain()));
        Luck luck = new Luck(luckOfLane);
        orders.putAll(new EcmoOrders(luck).all());
        orders.putAll(new TransplantList(luck).orders());
        orders.putAll(new Complications(luck).orders());
        faults(luck);
        timed(CHANGE_OXYGENATOR, new CircuitExchange(CircuitExchange.Part.OXYGENATOR, luck));
        timed(CHANGE_CIRCUIT, new CircuitExchange(CircuitExchange.Part.CIRCUIT, luck));
        timed(CHANGE_PUMP_HEAD, new CircuitExchange(CircuitExchange.Part.PUMP_HEAD, luck));
        timed(PLASMA_EXCHANGE, new PlasmaExchange(luck));
        orders.put(PlasmaExchange.ALARM, new PlasmaExchange.Alarm());
        timed(START_RENAL_REPLACEMENT, new RenalReplacement(luck));
        orders.put(STOP_RENAL_REPLACEMENT, new RenalReplacement.Stop());
        orders.putAll(RenalReplacement.following());
        drugs(luckOfLane);
        orders.put(SET_VENTILATOR, new NeedsTube(new VentilatorKnobs()));
        orders.put(DEATH, new Death());
        orders.put(NOTE, new Note());
        LineKink kink = new LineKink();
        TubeEvent tube = new TubeEvent();
        timed(CannulationProblem.KIND, new CannulationProblem());
        orders.put(CannulationProblem.REPOSITION, new CannulationProblem.Reposition());
        timed(LineKink.KIND, kink);
        atTheTube(TubeEvent.KIND, tube);
        orders.put(LineKink.RELEASE, new LineKink.Release());
        timed(TURN_PRONE, Turn.prone(luckOfLane, kink, tube));
        timed(TURN_SUPINE, Turn.supine(luckOfLane, kink, tube));
        atTheTube(RECRUITMENT_MANEUVER, new Recruitment());
        atTheTube(INSPIRATORY_HOLD, Hold.inspiratory());
        atTheTube(EXPIRATORY_HOLD, Hold.expiratory());
        atTheTube(DISCONNECT_VENTILATOR, new Disconnection());
        atTheTube(SUCTION, AirwayCare.suction());
        atTheTube(BRONCHOSCOPY, AirwayCare.bronchoscopy());
        atTheTube(CHANGE_TUBE, AirwayCare.tubeChange());
        orders.put(SpontaneousVariation.KIND, new SpontaneousVariation(luckOfLane));
        orders.put(CHEST_RADIOGRAPH, new Radiograph());
        orders.put(CHEST_CT, new Tomography());
        orders.put(TubeClot.KIND, new NeedsTube(tubeClot::apply));
        airway();
        orders.put(LimitAlarm.KIND, new LimitAlarm());
    }

    private void drugs(IntFunction<Chance> luckOfLane) {
        orders.put(HEPARIN_BOLUS, Bolus.heparin());
        orders.put(SET_HEPARIN, new Infusion(Drug.HEPARIN_RATE, Unit.IU_PER_HOUR, Unit.IU_PER_KG_PER_HOUR));
        orders.put(PROTAMINE, new Protamine());
        orders.put(ENOXAPARIN, Worded.enoxaparin(Bolus.enoxaparin()));
        orders.put(TRANEXAMIC_ACID, Antifibrinolytic.tranexamicAcid());
        orders.put(AMINOCAPROIC_ACID, Antifibrinolytic.aminocaproicAcid());
        orders.put(FUROSEMIDE, Bolus.furosemide());
        orders.put(RFVIIA, new FactorViia(luckOfLane));
        orders.put(GIVE_FIBRINOGEN, Bolus.fibrinogen());
        orders.put(GIVE_ANTITHROMBIN, Bolus.antithrombin());
        orders.put(GIVE_PCC, Bolus.prothrombinComplex());
        orders.putAll(VesselWall.all());
        orders.putAll(Immunosuppression.all());
        orders.put(SET_CAPILLARITIS, new SetCapillaritis());
    }

    private void faults(Luck luck) {
        orders.putAll(CircuitFault.all());
        orders.putAll(CircuitOpens.all());
        orders.putAll(new CircuitAir(luck).all());
        orders.putAll(MainsFailure.all());
        orders.putAll(new Pneumothorax().orders(Pneumothorax.KIND));
        orders.putAll(new ExchangeTrouble().orders(ExchangeTrouble.KIND));
        orders.putAll(BleedingControl.all());
        orders.putAll(FaultRepairs.all());
    }

    private void airway() {
        orders.put(EXTUBATE, new Extubation());
        orders.put(SET_OXYGEN, new SetOxygen());
        timed(INTUBATE, new Intubation());
        timed(TRACHEOSTOMY, new Tracheostomy());
        trial(SPONTANEOUS_BREATHING_TRIAL, new BreathingTrial());
        trial(SWEEP_OFF_TRIAL, new SweepTrial());
        orders.putAll(GoalOfCare.orders());
        orders.putAll(Departure.orders());
    }

    private void trial(String kind, WeaningTrial trial) {
        orders.put(kind, trial);
        orders.put(Timed.endOf(kind), trial);
    }

    private void atTheTube(String kind, Timed order) {
        orders.put(kind, new NeedsTube(order));
        orders.put(Timed.endOf(kind), order);
    }

    private void timed(String kind, Timed order) {
        orders.put(kind, order);
        orders.put(Timed.endOf(kind), order);
    }

    @Override
    public OrderResult apply(Order order, LaneAccess lane) {
        return known(order).apply(order, lane);
    }

    @Override
    public double earliestEffect(Order order, LaneAccess lane) {
        return known(order).earliestEffect(order, lane);
    }

    @Override
    public List<Order> atStateEvent(String event, LaneAccess lane) {
        if (event.equals(Ventilator.LIMIT_CROSSING.name())) {
            return List.of(LimitAlarm.follow(lane));
        }
        if (event.equals(Ventilator.TUBE_CLOT.name())) {
            return List.of(tubeClot.follow(lane));
        }
        return List.of(Complications.follow(event, lane).orElseGet(() -> Death.by(event, lane)));
    }

    /** True if there is an order of this kind. */
    public boolean knows(String kind) {
        return orders.containsKey(kind);
    }

    /** Every kind there is an order for. */
    Set<String> kinds() {
        return Collections.unmodifiableSet(orders.keySet());
    }

    private BedsideOrder known(Order order) {
        BedsideOrder known = orders.get(order.kind());
        if (known == null) {
            throw new IllegalArgumentException("The order (%s) is not known.".formatted(order.kind()));
        }
        return known;
    }
}
