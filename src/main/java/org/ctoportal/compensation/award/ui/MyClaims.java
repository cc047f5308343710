package org.ctoportal.compensation.award.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.ReceiptLine;
import org.ctoportal.compensation.award.RenewalHours;
import org.ctoportal.credential.holding.HoldingId;

/** What the page of one's own claims asks for. */
interface MyClaims extends Serializable {

    List<ClaimDetails> claims();

    Map<ClaimId, ClaimProof> proofs();

    /** Of claims whose hours a renewal plan of the person can count, or has. */
    Map<ClaimId, RenewalHours> hours();

    void attach(ClaimId claim, NewReceipt receipt);

    void detach(ClaimId claim, ReceiptLine receipt);

    /** Adds the hours as an activity of that name. */
    void renew(ClaimId claim, HoldingId plan, String activity, String source);
}
