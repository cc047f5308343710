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
    private final KeptAdoptionRepository adoptions;
    private final PublicCommentRepository comments;

    PublicComments(AdoptionFile file, KeptAdoptionRepository adoptions, PublicCommentRepository comments) {
        this.file = file;
        this.adoptions = adoptions;
        this.comments = comments;
    }

    /**
     * Keeps it with the edition the board asks about; false while no comments are taken. Holds the edition, so that it is not
     * dropped or adopted meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(PolicyId policy, RecordComment comment, String email) {
        var edition = file.find(policy)
                .flatMap(kept -> adoptions.findWithLockByPolicyIdAndEdition(policy.value(), kept.edition()))
                .filter(kept -> kept.takesComments(comment.day()))
                .filter(kept -> comment.isTold());
        if (edition.isEmpty()) {
            return false;
        }
        var number = edition.get().edition();
        if (comments.countByPolicyIdAndEditionAndByPage(policy.value(), number, true) >= MOST) {
            return false;
        }
        comments.save(PublicComment.byPage(policy, number, comment, email));
        return true;
    }
}
