package org.lungbridge.laboratory;

/** How the true value of a clotting test is found. */
public enum Method {
    /** From the smooth formula that the rest of the patient uses. */
    ALGEBRAIC("algebraic"),
    /** By a clotting network in a tube, see {@link ClottingTimes}. */
    NETWORK("network");

    private final String id;

    Method(String id) {
        this.id = id;
    }

    /** What the method is called in documents and orders. */
    public String id() {
        return id;
    }

    /** The method of this name. */
    public static Method of(String id) {
        for (Method method : values()) {
            if (method.id.equals(id)) {
                return method;
            }
        }
        throw new IllegalArgumentException("There is no method (%s).%nMaybe (algebraic) was meant.".formatted(id));
    }
}
