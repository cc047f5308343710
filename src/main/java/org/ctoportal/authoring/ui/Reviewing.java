package org.ctoportal.authoring.ui;

import java.util.List;
import org.ctoportal.authoring.approval.RemarkDetails;

/** What the sentences of a review can ask of its page. */
interface Reviewing extends RemarkActions {

    /** Whether remarks can still be made. */
    boolean isOpen();

    List<RemarkDetails> remarksOn(String clause);

    /** Keeps a remark; false when it was not kept, which is said. */
    boolean remark(String clause, String text);
}
