package org.ctoportal.records;

import java.io.Serializable;
import java.util.List;

/** Stops the destruction of what it covers. */
public record SetRecordHold(String name, String reason, List<HoldScope> covers) implements Serializable {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_REASON = 1000;
    public static final int MOST = 500;

    public SetRecordHold {
        name = name.strip();
        reason = reason.strip();
        covers = List.copyOf(covers);
        if (name.isEmpty() || name.length() > LONGEST_NAME || reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A hold has a name and a reason");
        }
        if (covers.isEmpty() || covers.size() > MOST) {
            throw new IllegalArgumentException("A hold covers something");
        }
    }
}
