package org.ctoportal.assessment.feedback.report;

import java.io.Serializable;
import java.util.List;

/** What the members of a shown group said in own words, in no order. */
public record GroupRemarks(RaterGroup group, List<Remark> remarks) implements Serializable {

    public GroupRemarks {
        remarks = List.copyOf(remarks);
    }
}
