package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is kept of one credential of somebody, with the days it was written.
 *
 * @param made the day it was recorded
 * @param last the day something was done with it last
 * @param documents the day each document was added, by its name
 * @param learning the days of the learning recorded with it
 */
public record HolderRecord(
        HoldingId id,
        Holder holder,
        String title,
        LocalDate made,
        LocalDate last,
        List<Document> documents,
        List<LocalDate> learning)
        implements Serializable {

    public HolderRecord {
        documents = List.copyOf(documents);
        learning = learning.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** A document with the day it was added. */
    public record Document(String name, LocalDate added) implements Serializable {}
}
