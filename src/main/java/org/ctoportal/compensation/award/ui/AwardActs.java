package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardNotFoundException;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.HolderId;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.HolderOption;
import org.ctoportal.compensation.award.PayrollBatchId;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.award.RepaidCost;
import org.ctoportal.compensation.award.RepaymentService;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Does what parts of the page ask for, and shows what came of it. */
class AwardActs implements AwardEditing {

    private final transient AwardService awards;
    private final transient ClaimService claims;
    private final transient RepaymentService repayments;
    private final AwardDetails details;
    private final SerializableConsumer<AwardDetails> page;

    AwardActs(
            AwardService awards,
            ClaimService claims,
            RepaymentService repayments,
            AwardDetails details,
            SerializableConsumer<AwardDetails> page) {
        this.awards = awards;
        this.claims = claims;
        this.repayments = repayments;
        this.details = details;
        this.page = page;
    }

    @Override
    public AwardDetails details() {
        return details;
    }

    @Override
    public void add(@Nullable HolderOption chosen) {
        new HolderDialog(details, null, chosen, command -> refusal(() -> awards.add(details.policy(), command))).open();
    }

    @Override
    public void edit(HolderLine line) {
        new HolderDialog(
                        details,
                        line,
                        null,
                        command -> refusal(() -> awards.change(line.id(), line.version(), command)))
                .open();
    }

    @Override
    public void leave() {
        new RepaymentDialog(details.holders(), new RepaymentDialog.Asked() {
                    @Override
                    public List<RepaidCost> look(HolderLine employee, LocalDate day) {
                        return repayments.look(details.policy(), employee.id(), day);
                    }

                    @Override
                    public Optional<String> record(HolderLine employee, LocalDate day) {
                        return keep(() -> repayments.record(details.policy(), employee.id(), day));
                    }
                })
                .open();
    }

    @Override
    public void repay(ClaimId advance) {
        attempt(() -> repayments.repay(details.policy(), advance));
    }

    @Override
    public void submit() {
        attempt(() -> awards.submit(details.policy(), details.year()));
    }

    @Override
    public void approve(PayrollBatchId batch) {
        attempt(() -> awards.approve(batch));
    }

    @Override
    public void sendBack(PayrollBatchId batch, String reason) {
        attempt(() -> awards.sendBack(batch, reason));
    }

    @Override
    public void check(ClaimDetails claim, HolderId employee, boolean onPaper) {
        attempt(() -> claims.check(claim.id(), claim.version(), employee, onPaper));
    }

    @Override
    public void approve(ClaimId claim) {
        attempt(() -> claims.approve(claim));
    }

    @Override
    public void sendBack(ClaimId claim, String reason) {
        attempt(() -> claims.sendBack(claim, reason));
    }

    private void attempt(SerializableRunnable act) {
        keep(act).ifPresent(Notices::problem);
    }

    /** What stands in the way, in words; nothing where it was done. */
    private Optional<String> keep(SerializableRunnable act) {
        return refusal(act).map(AwardActs::words);
    }

    static String words(RefusedAwardException refused) {
        var words = I18NProvider.translate("award.problem." + refused.reason());
        return refused.policy().isEmpty()
                ? words
                : I18NProvider.translate("award.problem.elsewhere", refused.policy(), words);
    }

    private Optional<RefusedAwardException> refusal(SerializableRunnable act) {
        try {
            act.run();
            show();
            return Optional.empty();
        } catch (RefusedAwardException e) {
            if (e.reason() == Reason.CLAIM_CHANGED) {
                show();
            }
            return Optional.of(e);
        } catch (AwardNotFoundException e) {
            return Optional.of(new RefusedAwardException(Reason.HOLDER_CHANGED));
        }
    }

    private void show() {
        page.accept(awards.get(details.policy(), details.year()));
    }
}
