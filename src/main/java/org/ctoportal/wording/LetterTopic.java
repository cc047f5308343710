package org.ctoportal.wording;

/** What letters are about; those of one topic stand together. */
public enum LetterTopic {
    PEOPLE,
    WAITING,
    /** Self-assessments, feedback, the leadership team, evaluations. */
    ASSESSMENT,
    GROWTH,
    /** Credentials, policies and what is paid by them. */
    PAY,
    INTERVIEW,
    /** Passwords, second factors, programs. */
    ACCOUNT
}
