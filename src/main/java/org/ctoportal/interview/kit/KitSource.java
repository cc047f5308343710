package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.authoring.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A job description a kit can be made from, in a list to choose from; {@code revision} as in {@link KitOrigin}.
 *
 * @param approvedAt none for a draft
 */
public record KitSource(
        DocumentId document,
        String title,
        int revision,
        @Nullable Instant approvedAt) implements Serializable {}
