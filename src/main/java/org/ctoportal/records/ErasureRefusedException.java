package org.ctoportal.records;

import java.util.List;
import org.ctoportal.records.ErasurePreview.Refusal;

/** Somebody is not forgotten now, and nothing of them is gone. */
public class ErasureRefusedException extends RuntimeException {

    private final List<Refusal> why;

    ErasureRefusedException(List<Refusal> why) {
        super(why.toString());
        this.why = List.copyOf(why);
    }

    public List<Refusal> why() {
        return why;
    }
}
