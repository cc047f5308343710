package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody without an account writes on the page of a policy. Asks for no permission; its page says who may. */
@Component
public class PublicComments {

    /** More than a board reads; what comes beyond it is not from people. */
    static final int MOST = 1000;

    private final AdoptionFile file;
    private final PublicCommentRepository comments;

    PublicComments(AdoptionFile file, PublicCommentRepository comments) {
        this.file = file;
        this.comments = comments;
    }

    /** Keeps it with the edition the board asks about; false while no comments are taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(PolicyId policy, RecordComment comment, String email) {
        var edition = file.find(policy)
                .filter(kept -> kept.takesComments(comment.day()))
                .filter(kept -> comment.isTold());
        if (edition.isEmpty() || comments.countByPolicyIdAndByPage(policy.value(), true) >= MOST) {
            return false;
        }
        comments.save(PublicComment.byPage(policy, edition.get().edition(), comment, email));
        return true;
    }
}
