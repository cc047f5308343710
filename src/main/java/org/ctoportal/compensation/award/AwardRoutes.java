package org.ctoportal.compensation.award;

import java.util.Locale;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.FiscalYear;

/** Where awards live in the portal. */
public final class AwardRoutes {

    public static final String LIST = "awards";
    public static final String POLICY_ID = "policyId";
    public static final String AWARDS = LIST + "/:" + POLICY_ID;

    /** What a certification is worth to the person who looks. */
    public static final String WORTH = "my-recognition";

    /** What is kept of employees, and how long. */
    public static final String RECORDS = "retention/employees";

    /** Which fiscal year, by the year it begins in; the present one without it. */
    public static final String YEAR = "year";

    /** Approved payments as a file. */
    public static final String PAYROLL = "/payroll/{batchId}/csv";

    /** What one person gets in a year, on paper; the year by the one it begins in. */
    public static final String AWARD_LETTER = "/award-papers/{awardHolderId}/{awardYear}/{format}";

    /** What the signed-in person gets by a policy in a year, on paper. */
    public static final String OWN_LETTER = "/my-award-papers/{ownPolicyId}/{awardYear}/{format}";

    /** What somebody who left pays back, on paper. */
    public static final String REPAYMENT_LETTER = "/repayment-papers/{repaymentId}/{format}";

    /** A receipt or another proof of a claim. */
    public static final String RECEIPT = "/claim-receipts/{claimReceiptId}";

    private AwardRoutes() {}

    public static String of(PolicyId policy) {
        return LIST + "/" + policy.value();
    }

    public static String payrollOf(PayrollBatchId batch) {
        return "payroll/" + batch.value() + "/csv";
    }

    public static String letterOf(HolderId holder, FiscalYear year, DocumentFormat format) {
        return "award-papers/" + holder.value() + "/" + year.start() + "/" + named(format);
    }

    public static String ownLetterOf(PolicyId policy, FiscalYear year, DocumentFormat format) {
        return "my-award-papers/" + policy.value() + "/" + year.start() + "/" + named(format);
    }

    public static String letterOf(RepaymentId repayment, DocumentFormat format) {
        return "repayment-papers/" + repayment.value() + "/" + named(format);
    }

    public static String receiptOf(ReceiptLine receipt) {
        return "claim-receipts/" + receipt.id();
    }

    private static String named(DocumentFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
