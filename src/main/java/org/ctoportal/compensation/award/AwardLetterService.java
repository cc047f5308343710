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
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to employees about what they get and pay back, as files. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class AwardLetterService {

    private final KeptHolderRepository holders;
    private final KeptClaimRepository claims;
    private final KeptRepaymentRepository repayments;
    private final AwardBook book;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;

    AwardLetterService(
            KeptHolderRepository holders,
            KeptClaimRepository claims,
            KeptRepaymentRepository repayments,
            AwardBook book,
            DistrictProfileService districts,
            DocumentRenderer renderer) {
        this.holders = holders;
        this.claims = claims;
        this.repayments = repayments;
        this.book = book;
        this.districts = districts;
        this.renderer = renderer;
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

    /** @throws AwardNotFoundException when there is none */
    @Transactional(readOnly = true)
    public PolicyFile repayment(RepaymentId id, DocumentFormat format) {
        var kept = repayments.findById(id.value()).orElseThrow(AwardNotFoundException::new);
        var found = book.repayments(kept.policy()).stream()
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
        return claims.findByPolicyIdOrderByIdDesc(kept.policy(), Limit.of(AwardBook.MOST)).stream()
                .map(KeptClaim::details)
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
