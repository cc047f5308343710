package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.shared.file.FileType;

/** A document of a candidate in a list, without its bytes. */
public record CandidateFileSummary(
        CandidateFileId id, String name, FileKind kind, FileType type, int size, Instant addedAt, String addedBy)
        implements Serializable {

    /** As the database gives it. */
    public CandidateFileSummary(
            long id, String name, FileKind kind, FileType type, int size, Instant addedAt, String addedBy) {
        this(new CandidateFileId(id), name, kind, type, size, addedAt, addedBy);
    }
}
