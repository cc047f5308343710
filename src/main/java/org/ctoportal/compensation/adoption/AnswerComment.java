package org.ctoportal.compensation.adoption;

/** What became of a comment of the public, as it was answered. Settles it. */
public record AnswerComment(long comment, String answer) {

    public AnswerComment {
        answer = answer.strip();
    }

    boolean isTold() {
        return !answer.isEmpty() && answer.length() <= RecordComment.LONGEST;
    }
}
