package org.ctoportal.assessment.matrix;

/** How a self-assessment is shown to those who read the team's skills: never in two ways. */
enum EntryWay {
    /** Until enough others wait with it. */
    WAITING,
    /** In a sum with at least two others, for good. */
    COUNTED,
    /** By name while its owner consents, and in no sum. */
    BY_NAME
}
