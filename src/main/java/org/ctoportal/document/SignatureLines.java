package org.ctoportal.document;

import java.util.List;

/** Lines to sign and date on, with what stands under each. */
public record SignatureLines(List<String> labels) implements Block {

    public SignatureLines {
        labels = labels.stream()
                .map(label -> Characters.required(label, "A signature line"))
                .toList();
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("Signature lines need a line");
        }
    }
}
