package org.lungbridge.laboratory;

/** What stands beside a result. */
public enum Flag {
    /** Within the normal range, or there is none. */
    NONE(""),
    /** Below the normal range. */
    LOW("L"),
    /** Above the normal range. */
    HIGH("H"),
    /** Less than the device can see; the value is its limit. */
    BELOW("<"),
    /** More than the device can tell, no clot among it; the value is its limit. */
    ABOVE(">");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** As printed in files and on reports. */
    public String code() {
        return code;
    }

    /** The flag printed like this. */
    static Flag of(String code) {
        for (Flag flag : values()) {
            if (flag.code.equals(code)) {
                return flag;
            }
        }
        throw new IllegalArgumentException("There is no flag (%s).".formatted(code));
    }
}
