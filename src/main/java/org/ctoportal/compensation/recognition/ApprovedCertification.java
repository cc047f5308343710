package org.ctoportal.compensation.recognition;

import java.io.Serializable;
import java.util.List;

/** A line of Schedule A: a certification by its code in the catalogue, and what is given for it. */
public record ApprovedCertification(String code, List<Recognition> recognitions) implements Serializable {

    public ApprovedCertification {
        Limits.told(code);
        recognitions = List.copyOf(recognitions);
        if (recognitions.isEmpty()) {
            throw new IllegalArgumentException("An approved certification is given something for: " + code);
        }
    }
}
