package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.award.AwardNotFoundException;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.ClaimReceiptService;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.ReceiptLine;
import org.ctoportal.compensation.award.RenewalHours;
import org.ctoportal.compensation.award.RenewalHoursService;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.shared.ui.Notices;

/** Asks the services for what somebody claimed. */
class MyClaimActs implements MyClaims {

    private final transient ClaimService claims;
    private final transient ClaimReceiptService receipts;
    private final transient RenewalHoursService renewals;
    private final SerializableRunnable page;

    MyClaimActs(
            ClaimService claims,
            ClaimReceiptService receipts,
            RenewalHoursService renewals,
            SerializableRunnable page) {
        this.claims = claims;
        this.receipts = receipts;
        this.renewals = renewals;
        this.page = page;
    }

    @Override
    public List<ClaimDetails> claims() {
        return claims.mine();
    }

    @Override
    public Map<ClaimId, ClaimProof> proofs() {
        return receipts.mine();
    }

    @Override
    public Map<ClaimId, RenewalHours> hours() {
        return renewals.mine();
    }

    @Override
    public void attach(ClaimId claim, NewReceipt receipt) {
        receipts.add(claim, receipt);
    }

    @Override
    public void detach(ClaimId claim, ReceiptLine receipt) {
        receipts.remove(claim, receipt.id());
    }

    @Override
    public void renew(ClaimId claim, HoldingId plan, String activity, String source) {
        try {
            renewals.add(claim, plan, activity, source);
            page.run();
            Notices.done(I18NProvider.translate("worth.hours.done"));
        } catch (AwardNotFoundException | HoldingNotFoundException e) {
            page.run();
            Notices.problem(I18NProvider.translate("worth.hours.gone"));
        }
    }
}
