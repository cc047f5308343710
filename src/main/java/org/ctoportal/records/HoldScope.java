package org.ctoportal.records;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a hold covers: a whole class, one record of it, or everything about a person.
 *
 * @param className empty for a person
 * @param record none for a whole class
 * @param personName for reading; empty where there is no person
 */
public record HoldScope(
        String className, @Nullable Long record, @Nullable Long person, String personName) implements Serializable {

    public static HoldScope of(String className) {
        return new HoldScope(className, null, null, "");
    }

    public static HoldScope of(RecordKey key) {
        return new HoldScope(key.className(), key.number(), null, "");
    }

    public static HoldScope ofPerson(long person) {
        return new HoldScope("", null, person, "");
    }
}
