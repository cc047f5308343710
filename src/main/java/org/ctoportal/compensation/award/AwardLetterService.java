package org.ctoportal.compensation.award;

import java.util.List;
import java.util.Objects;
import org.ctoportal.compensation.policy.PolicyFile;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to employees about what they get and pay back, as files. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class AwardLetterService {

    private final KeptHolderRepository holders;
    private final ClaimBook claims;
    private final KeptRepaymentRepository repayments;
    private final AwardBook book;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final CurrentUser currentUser;

    AwardLetterService(
            KeptHolderRepository holders,
            ClaimBook claims,
            KeptRepaymentRepository repayments,
            AwardBook book,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            CurrentUser currentUser) {
        this.holders = holders;
        this.claims = claims;
        this.repayments = repayments;
        this.book = book;
        this.districts = districts;
        this.renderer = renderer;
        this.currentUser = currentUser;
    }

    /** @throws AwardNotFoundException when there is no such holder, or the board has not adopted the policy */
    @Transactional(readOnly = true)
    public PolicyFile award(HolderId id, FiscalYear year, DocumentFormat format) {
        var kept = holders.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        var details = book.details(new PolicyId(kept.policy()), year);
        var adopted = details.adopted();
        var run = details.run();
        if (adopted == null || run == null) {
            throw new AwardNotFoundException();
        }
        var line = details.holders().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
        var award = run.find(kept.number()).orElseThrow(AwardNotFoundException::new);
        return file(
                AwardLetter.of(details, book.editions(adopted, year), line, award, approved(kept, year), masthead()),
                format);
    }

    /** @throws AwardNotFoundException when human resources has not entered the signed-in person for the policy */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_CLAIM_AWARDS)
    public PolicyFile mine(PolicyId policy, FiscalYear year, DocumentFormat format) {
        var own = book.details(policy, year).find(currentUser.get().id()).orElseThrow(AwardNotFoundException::new);
        return award(own.id(), year, format);
    }

    /** @throws AwardNotFoundException when there is none */
    @Transactional(readOnly = true)
    public PolicyFile repayment(RepaymentId id, DocumentFormat format) {
        var kept = repayments.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        var found = claims.of(kept.policy()).repayments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AwardNotFoundException::new);
        var adopted = book.details(kept.policy(), FiscalYear.of(book.today())).adopted();
        if (adopted == null) {
            throw new AwardNotFoundException();
        }
        return file(RepaymentLetter.of(found, book.editions(adopted), masthead()), format);
    }

    private List<ClaimDetails> approved(KeptHolder kept, FiscalYear year) {
        var zone = districts.profile().timeZone();
        return claims.of(new PolicyId(kept.policy())).claims().stream()
                .filter(claim -> Objects.equals(claim.employee(), kept.number()))
                .filter(claim -> PayrollLine.of(claim, zone)
                        .filter(line -> FiscalYear.of(line.effective()).equals(year))
                        .isPresent())
                .toList();
    }

    private Masthead masthead() {
        return new Masthead(districts.profile().name(), AwardLetter.DAY.format(book.today()), "");
    }

    private PolicyFile file(Document document, DocumentFormat format) {
        return new PolicyFile(
                format.fileName(document.title()),
                format.mediaType(),
                renderer.render(document, format, RenderOptions.withProvenance()));
    }
}
