package org.lungbridge.engine;

import org.lungbridge.model.LaneValues;
import org.lungbridge.solver.DenseOutput;

/** Reads a lane along a step through the observer, which is placed anew wherever it is used next. */
final class AlongStep implements StepView {
    private final Observer observer;
    private final int lane;
    private final DenseOutput dense;
    private final double[] buffer;

    /**
     * @param values of the lane, the same along the step
     * @param buffer for states, overwritten
     */
    AlongStep(Observer observer, LaneValues values, int lane, DenseOutput dense, double[] buffer) {
        this.observer = observer;
        this.lane = lane;
        this.dense = dense;
        this.buffer = buffer;
        observer.follow(values);
    }

    @Override
    public void moveTo(double time) {
        dense.at(lane, time, buffer);
        observer.move(buffer);
    }

    @Override
    public double get(String quantity) {
        return observer.get(quantity);
    }
}
