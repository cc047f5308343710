package org.ctoportal.authoring.ui;

import java.io.Serializable;
import org.ctoportal.authoring.approval.RemarkDetails;

/** What can be done about remarks. */
interface RemarkActions extends Serializable {

    /** Keeps an answer; returns the remark as it stands then. */
    RemarkDetails answer(RemarkDetails remark, String text);

    /** Settles it; returns the remark as it stands then. */
    RemarkDetails settle(RemarkDetails remark);

    /** Whether this person may say that it is done. */
    boolean maySettle(RemarkDetails remark);
}
