package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.shared.FiscalYear;

/** What an evaluation can be begun with: whom, on what, and the school year it is today. */
public record Beginnings(List<Colleague> leaders, List<HiredOn> descriptions, String versionInUse, FiscalYear today)
        implements Serializable {

    public Beginnings {
        leaders = List.copyOf(leaders);
        descriptions = List.copyOf(descriptions);
    }
}
