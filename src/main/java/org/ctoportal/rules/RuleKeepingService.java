package org.ctoportal.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.Rule;
import org.ctoportal.rules.book.RuleBook;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules for people: looking them up, adding rules of the district's own, and ending rules. Of two people who do so in
 * the same moment the database stops one, who is asked again from the start.
 */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class RuleKeepingService {

    /** Rules of its own a district can have. */
    static final int MOST_OWN = 200;

    private final RuleBooks books;
    private final DistrictRuleRepository said;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleKeepingService(
            RuleBooks books,
            DistrictRuleRepository said,
            TemplateStoreService templates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.books = books;
        this.said = said;
        this.templates = templates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The rules that fit, those of the district's own first. */
    @Transactional(readOnly = true)
    public List<RuleLine> list(RuleFilter filter) {
        var book = books.with(said.findAllByOrderById());
        var shipped = codes(books.shipped());
        var today = today();
        return book.rules().stream()
                .map(rule -> new RuleLine(
                        rule, group(book, rule), RuleState.of(rule, today), !shipped.contains(rule.code())))
                .filter(filter::fits)
                .sorted(Comparator.comparing((RuleLine line) -> !line.own()))
                .toList();
    }

    /**
     * One rule with all that is known of it.
     *
     * @throws RuleNotFoundException when there is none
     */
    @Transactional(readOnly = true)
    public RuleDetails get(String code) {
        var all = said.findAllByOrderById();
        var book = books.with(all);
        var rule = book.find(code).orElseThrow(RuleNotFoundException::new);
        var about = all.stream().filter(one -> one.code().equals(code)).findFirst();
        return new RuleDetails(
                rule,
                group(book, rule),
                RuleState.of(rule, today()),
                book.name() + " " + book.version(),
                about.flatMap(DistrictRule::addition).orElse(null),
                about.flatMap(DistrictRule::end).orElse(null),
                new Trial(book).of(rule));
    }

    /** The facts a rule can ask about. */
    @Transactional(readOnly = true)
    public List<Fact> facts() {
        return List.copyOf(books.shipped().facts().values());
    }

    /** Clauses a rule can suggest: those of the kinds of documents it can be for. */
    @Transactional(readOnly = true)
    public List<Clause> clauses() {
        return templates.currentClauses().clauses().stream()
                .filter(clause -> clause.documentKinds().stream().anyMatch(NewRule.KINDS::contains))
                .toList();
    }

    /** What the rule would do; adds nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_RULES)
    public TryOut tryOut(NewRule rule) {
        return new Trial(books.shipped()).of(rule, clauseCodes());
    }

    /**
     * Adds a rule of the district's own; returns its code.
     *
     * @throws RulesException when it cannot be added as it is
     */
    @Retryable(includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class})
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_RULES)
    public String add(NewRule rule) {
        var book = books.shipped();
        var problems = new NewRuleCheck(book, clauseCodes()).problems(rule);
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        var own = said.findAllByOrderById().stream()
                .filter(one -> one.definition().isPresent())
                .count();
        if (own >= MOST_OWN) {
            throw new RulesException(java.util.Map.of(NewRule.Field.CONDITION, "full"));
        }
        var code =
                "OWN-" + (rule.jurisdiction().equals(Rule.EVERYWHERE) ? "ALL" : rule.jurisdiction()) + "-" + (own + 1);
        var definition = RuleBooks.json(new NewRuleForm(rule, book.facts()).definition(code));
        said.save(DistrictRule.own(code, definition, currentUser.get().name(), clock.instant()));
        return code;
    }

    /**
     * Lets a rule apply until that day and no longer, in this district. Documents that were checked before keep what was
     * found then.
     *
     * @throws RuleNotFoundException when there is none
     * @throws RuleEndedException when somebody has ended it already
     */
    @Retryable(includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class})
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_RULES)
    public void end(String code, LocalDate lastDay, String reason) {
        if (reason.isBlank() || reason.length() > RuleEnd.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason is needed");
        }
        var rule = about(code);
        if (rule.end().isPresent()) {
            throw new RuleEndedException();
        }
        rule.end(lastDay, reason.strip(), currentUser.get().name(), clock.instant());
    }

    /** Lets a rule apply again as long as it says itself. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_RULES)
    public void takeBackEnd(String code) {
        said.findByCode(code).orElseThrow(RuleNotFoundException::new).takeBackEnd();
    }

    private DistrictRule about(String code) {
        Optional<DistrictRule> known = said.findByCode(code);
        return known.orElseGet(() -> {
            books.shipped().find(code).orElseThrow(RuleNotFoundException::new);
            return said.save(DistrictRule.of(code));
        });
    }

    private Set<String> clauseCodes() {
        return clauses().stream().map(Clause::code).collect(Collectors.toSet());
    }

    private static Set<String> codes(RuleBook book) {
        return book.rules().stream().map(Rule::code).collect(Collectors.toSet());
    }

    private static String group(RuleBook book, Rule rule) {
        return book.groups().getOrDefault(rule.group(), "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
