package org.ctoportal.assessment.growth;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;

/** Somebody in a study group, or invited to it. */
public record GroupMember(PersonId person, String name, MemberState state, boolean coordinator)
        implements Serializable {}
