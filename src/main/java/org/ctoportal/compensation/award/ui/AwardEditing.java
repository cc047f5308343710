package org.ctoportal.compensation.award.ui;

import java.io.Serializable;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.PayrollBatchId;

/** What parts of the page ask of it. */
interface AwardEditing extends Serializable {

    AwardDetails details();

    void edit(HolderLine holder);

    void submit();

    void approve(PayrollBatchId batch);

    void sendBack(PayrollBatchId batch, String reason);
}
