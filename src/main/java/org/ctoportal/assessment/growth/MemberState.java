package org.ctoportal.assessment.growth;

/** Whether somebody belongs to a study group. Nobody does before they accept. */
public enum MemberState {
    INVITED,
    MEMBER,
    DECLINED,
    LEFT
}
