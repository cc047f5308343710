package org.ctoportal.assessment.instrument;

import java.util.List;
import org.ctoportal.framework.PackKind;

/** The instruments, each with a subject of its own; none stands for another. */
public enum InstrumentKind {
    TECHNOLOGY_LEADER("CTO-SELF", PackKind.FRAMEWORK),
    SUPERINTENDENT("SUPT-SELF", PackKind.ASSESSMENTS),
    LEADERSHIP_TEAM("TEAM-ASSESS", PackKind.ASSESSMENTS);

    private final String code;
    private final PackKind pack;

    InstrumentKind(String code, PackKind pack) {
        this.code = code;
        this.pack = pack;
    }

    /** Those somebody rates the own work with. */
    public static List<InstrumentKind> ofOneself() {
        return List.of(TECHNOLOGY_LEADER, SUPERINTENDENT);
    }

    /** As the assessment pack names it. */
    public String code() {
        return code;
    }

    /** The kind of pack its statements stand in. */
    public PackKind pack() {
        return pack;
    }
}
