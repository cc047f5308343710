package org.ctoportal.testing;

import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.springframework.boot.test.context.TestComponent;

/**
 * Brings kits of a district of {@link TwoDistricts#another} from draft to approved and frozen, where needed after their job
 * description: human resources submit, the superintendent approves. Leaves human resources signed in.
 */
@TestComponent
public class KitDesk {

    private final TwoDistricts districts;
    private final PostingDesk postings;
    private final InterviewKitService kits;
    private final KitApprovalService approvals;

    public KitDesk(
            TwoDistricts districts, PostingDesk postings, InterviewKitService kits, KitApprovalService approvals) {
        this.districts = districts;
        this.postings = postings;
        this.kits = kits;
        this.approvals = approvals;
    }

    public InterviewKitDetails approved(DistrictId district, InterviewKitId kit) {
        districts.actIn(district, Role.HR);
        var document = kits.get(kit).origin().document();
        if (kits.sources().stream().anyMatch(one -> one.document().equals(document) && one.approvedAt() == null)) {
            postings.approve(district, document);
            districts.actIn(district, Role.HR);
        }
        var submitted = approvals.submit(kit, kits.get(kit).version());
        districts.actIn(district, Role.SUPERINTENDENT);
        var approved = approvals.approve(kit, submitted.version());
        districts.actIn(district, Role.HR);
        return approved;
    }

    public InterviewKitDetails frozen(DistrictId district, InterviewKitId kit) {
        return approvals.freeze(kit, approved(district, kit).version());
    }
}
