package org.lungbridge.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingBuilder;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Statistics;

/** What belongs to one lane besides its states: its queue, its clock, and what has come out so far. */
final class LaneRun {
    final int lane;
    final OrderInterpreter interpreter;
    final double end;
    final OrderQueue queue;
    double time;
    double target;
    private final RecordingPlan plan;
    private final RecordingBuilder rows;
    private final List<EventRecord> events = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final LaneFile filed = new LaneFile();
    /** Counters that an order which is being tried has asked. */
    private final List<String> asked = new ArrayList<>();

    private boolean trying;
    private int filedBefore;
    private long nextRow;
    private Statistics workBefore = new Statistics(0, 0, 0, 0, 0, 0);
    private int rowsBefore;
    private int eventsBefore;
    private int recentStops;
    private double countedSince = Double.NEGATIVE_INFINITY;
    private Outcome.Ending ending = Outcome.Ending.RUNNING;
    private String endReason = "";
    private @Nullable NumericalFailure failure;

    LaneRun(int lane, RecordingPlan plan, OrderInterpreter interpreter, List<Order> orders, double start, double end) {
        this.lane = lane;
        this.interpreter = interpreter;
        this.plan = plan;
        this.rows = new RecordingBuilder(plan.columns(), (end - start) / plan.interval() + 2);
        this.queue = new OrderQueue(orders);
        this.time = start;
        this.target = start;
        this.end = end;
        this.nextRow = plan.firstRowFrom(start);
    }

    /** Takes up where a snapshot was taken. */
    static LaneRun resume(int lane, RecordingPlan plan, OrderInterpreter interpreter, Snapshot snapshot, double end) {
        LaneRun run = new LaneRun(lane, plan, interpreter, snapshot.pending(), snapshot.time(), end);
        run.nextRow = snapshot.nextRow();
        run.rowsBefore = snapshot.recordedRows();
        run.eventsBefore = snapshot.recordedEvents();
        run.workBefore = snapshot.work();
        run.counters.putAll(snapshot.counters());
        run.filed.addAll(snapshot.filed());
        return run;
    }

    /** A seat that nobody has taken yet. */
    static LaneRun empty(int lane, RecordingPlan plan, OrderInterpreter interpreter, double start) {
        LaneRun run = new LaneRun(lane, plan, interpreter, List.of(), start, start);
        run.end(Outcome.Ending.END_TIME, "nobody was here");
        return run;
    }

    boolean running() {
        return ending == Outcome.Ending.RUNNING;
    }

    /** True if the lane is under way, or would be if its end were later. */
    boolean goesOn() {
        return running() || ending == Outcome.Ending.END_TIME;
    }

    double nextRowTime() {
        return plan.time(nextRow);
    }

    /** When the next row or the next order is due, whichever is earlier. */
    double nextDue() {
        return Math.min(nextRowTime(), queue.nextTime());
    }

    /** Records the row that is due. */
    void recordDue(double[] engineValues) {
        rows.add(nextRowTime(), engineValues);
        nextRow++;
    }

    /** True if no row has been recorded at this very time. */
    boolean lacksRowNow() {
        return rows.rows() == 0 || rows.lastTime() < time;
    }

    /** Records a row between the regular ones, at the end. */
    void recordNow(double[] engineValues) {
        rows.add(time, engineValues);
    }

    void note(String kind, String actor, String what, String detail) {
        events.add(new EventRecord(time, kind, actor, what, detail));
    }

    int next(String counter) {
        if (trying) {
            asked.add(counter);
        }
        return counters.merge(counter, 1, Integer::sum) - 1;
    }

    void file(Order entry) {
        filed.add(entry);
    }

    /** From here on counters and file are remembered, until {@link #keep} or {@link #undo}. */
    void tryOut() {
        trying = true;
        asked.clear();
        filedBefore = filed.size();
    }

    /** What was tried holds. */
    void keep() {
        trying = false;
    }

    /** Brings counters and file back to where they were before the trial. */
    void undo() {
        trying = false;
        asked.forEach(counter -> counters.computeIfPresent(counter, (name, count) -> count == 1 ? null : count - 1));
        filed.backTo(filedBefore);
    }

    LaneFile filed() {
        return filed;
    }

    /** Counts how often the lane has stopped, or passed an order, within the last second of simulated time. */
    int recentStops() {
        if (time - countedSince <= 1) {
            recentStops++;
        } else {
            countedSince = time;
            recentStops = 1;
        }
        return recentStops;
    }

    void end(Outcome.Ending how, String reason) {
        ending = how;
        endReason = reason;
    }

    void fail(NumericalFailure what) {
        failure = what;
        end(Outcome.Ending.NUMERICAL_FAILURE, what.why());
    }

    Outcome outcome(boolean alive) {
        return new Outcome(ending, alive, endReason, time, Optional.ofNullable(failure));
    }

    Recording recording() {
        return rows.close();
    }

    List<EventRecord> events() {
        return List.copyOf(events);
    }

    long nextRow() {
        return nextRow;
    }

    int allRows() {
        return rowsBefore + rows.rows();
    }

    int allEvents() {
        return eventsBefore + events.size();
    }

    Statistics workBefore() {
        return workBefore;
    }

    void workBefore(Statistics work) {
        workBefore = work;
    }

    Map<String, Integer> counters() {
        return counters;
    }
}
