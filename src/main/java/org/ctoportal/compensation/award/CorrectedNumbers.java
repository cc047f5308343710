package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in payroll that were corrected since, and those that took their place. */
record CorrectedNumbers(Map<String, String> now) {

    CorrectedNumbers {
        now = Map.copyOf(now);
    }

    static CorrectedNumbers of(List<KeptHolder> kept) {
        var now = new HashMap<String, String>();
        kept.forEach(one -> one.formerNumbers().forEach(former -> now.put(former, one.number())));
        return new CorrectedNumbers(now);
    }

    String now(String number) {
        return now.getOrDefault(number, number);
    }
}
