package org.ctoportal.rules;

import org.ctoportal.rules.book.RuleBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that apply in the district, for rooms that check what they hold. */
@Service
@PreAuthorize("isAuthenticated()")
public class RuleBookService {

    private final RuleBooks books;
    private final DistrictRuleRepository said;

    RuleBookService(RuleBooks books, DistrictRuleRepository said) {
        this.books = books;
        this.said = said;
    }

    /** The rules the portal ships and the district's own, each with its days. */
    @Transactional(readOnly = true)
    public RuleBook book() {
        return books.with(said.findAllByOrderById());
    }
}
