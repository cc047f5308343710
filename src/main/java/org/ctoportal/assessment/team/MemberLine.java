package org.ctoportal.assessment.team;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;

/** Somebody who is asked, for those who run the assessment. */
public record MemberLine(PersonId person, String name, MemberState state) implements Serializable {}
