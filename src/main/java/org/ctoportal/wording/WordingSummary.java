package org.ctoportal.wording;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a letter has.
 *
 * @param own whether they are the district's own
 * @param changedAt when they were last changed, or given up; nothing where nobody ever did
 */
public record WordingSummary(
        LetterKind letter,
        Language language,
        boolean own,
        @Nullable Instant changedAt,
        String changedBy) implements Serializable {}
