package org.ctoportal.compensation.policy;

/** What a paper of a policy is called, by the scheme of the district. */
record PaperTitle(String number, String title, CodeScheme scheme) {

    String of(PolicyPaper paper) {
        return switch (paper) {
            case AGENDA_ITEM -> "Agenda item: policy " + number;
            case BOARD_MEMO -> "Board memo: policy " + number;
            case POLICY -> "Policy " + number + ": " + title;
            case REGULATION -> "Regulation " + scheme.regulation(number);
            case EXHIBIT -> "Exhibit " + scheme.exhibit(number);
            case FISCAL_NOTE -> "Fiscal note to policy " + number;
            case RESOLUTION -> "Resolution: policy " + number;
            case FAQ -> "Questions and answers on policy " + number;
        };
    }
}
