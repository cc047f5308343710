package org.ctoportal.authoring.ui;

import java.io.Serializable;
import org.ctoportal.authoring.approval.RemarkDetails;

/** What can be done about remarks. */
interface RemarkActions extends Serializable {

    void answer(RemarkDetails remark, String text);

    void settle(RemarkDetails remark);

    /** Whether this person may say that it is done. */
    boolean maySettle(RemarkDetails remark);
}
