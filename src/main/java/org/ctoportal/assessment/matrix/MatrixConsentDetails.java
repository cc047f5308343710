package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about being shown by name.
 *
 * @param since none where they do not consent
 * @param countedAlready whether the latest run is in a sum and therefore not shown by name
 * @param looks who looked since then, the latest first
 */
public record MatrixConsentDetails(@Nullable Instant since, boolean countedAlready, List<LookLine> looks)
        implements Serializable {

    public MatrixConsentDetails {
        looks = List.copyOf(looks);
    }
}
