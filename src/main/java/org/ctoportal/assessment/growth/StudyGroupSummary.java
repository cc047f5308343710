package org.ctoportal.assessment.growth;

import java.io.Serializable;

/** A study group in a list, with what the person who asks is to it. */
public record StudyGroupSummary(StudyGroupId id, GroupTerms terms, MemberState mine) implements Serializable {}
