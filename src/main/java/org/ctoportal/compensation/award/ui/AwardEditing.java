package org.ctoportal.compensation.award.ui;

import java.io.Serializable;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.HolderId;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.HolderOption;
import org.ctoportal.compensation.award.PayrollBatchId;
import org.jspecify.annotations.Nullable;

/** What parts of the page ask of it. */
interface AwardEditing extends Serializable {

    AwardDetails details();

    /** {@code chosen} is none where the dialog asks for it. */
    void add(@Nullable HolderOption chosen);

    void edit(HolderLine holder);

    void leave();

    void repay(ClaimId advance);

    void submit();

    void approve(PayrollBatchId batch);

    /** {@code onPaper} says that receipts were seen on paper. */
    void check(ClaimDetails claim, HolderId employee, boolean onPaper);

    void approve(ClaimId claim);

    void sendBack(ClaimId claim, String reason);

    void sendBack(PayrollBatchId batch, String reason);
}
