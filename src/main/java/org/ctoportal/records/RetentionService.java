package org.ctoportal.records;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RetentionTerm.Start;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the district keeps, for how long and why, and what is due: as many statements for a hundred thousand records as for one. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class RetentionService {

    /** Days ahead that are told of. */
    public static final int SOON = 90;

    public static final int LONGEST_YEARS = 100;
    public static final int LONGEST_REASON = 500;

    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordTermRepository own;
    private final CurrentUser currentUser;
    private final Clock clock;

    RetentionService(
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordTermRepository own,
            CurrentUser currentUser,
            Clock clock) {
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.own = own;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LocalDate today() {
        return terms.today();
    }

    /** Every class, whether there is a record of it or not. */
    @Transactional(readOnly = true)
    public List<ClassLine> classes() {
        var kept = terms.all();
        var today = terms.today();
        var counts = reader.count(classes.kept(), kept, today, today.plusDays(SOON)).stream()
                .collect(toMap(RecordReader.Count::className, Function.identity()));
        return classes.all().stream()
                .map(one -> line(
                        one,
                        counts.getOrDefault(one.name(), new RecordReader.Count(one.name(), 0, 0, 0, 0, 0)),
                        kept.getOrDefault(one.name(), List.of())))
                .toList();
    }

    private static ClassLine line(RecordClass one, RecordReader.Count count, List<RetentionTerm> terms) {
        return new ClassLine(
                one.name(),
                one.kind(),
                one.procedure(),
                one.procedure() == Procedure.HERE ? "" : one.path().apply(0),
                one.isKept(),
                count.all(),
                count.due(),
                count.soon(),
                count.held(),
                count.open(),
                terms);
    }

    /**
     * What is due on the day so many days ahead, the longest due first.
     *
     * @param className one class alone; empty for all
     */
    @Transactional(readOnly = true)
    public List<RecordLine> due(String className, int daysAhead, Pageable page) {
        var kept = terms.all();
        var asked = className.isEmpty() ? classes.kept() : List.of(classes.get(className));
        var byName = asked.stream().collect(toMap(RecordClass::name, Function.identity()));
        return reader.due(asked, kept, terms.today().plusDays(daysAhead), page.getOffset(), page.getPageSize()).stream()
                .map(row -> RecordLine.of(
                        row,
                        Objects.requireNonNull(byName.get(row.className())),
                        kept.getOrDefault(row.className(), List.of())))
                .toList();
    }

    /**
     * Keeps a class so many years, or as long as the rules ask where they ask for longer; none takes the own period away.
     *
     * @throws ShortTermException when a rule asks for longer
     */
    @Transactional
    public void keep(String className, int years, String why) {
        var of = classes.get(className);
        var found = own.findByClassName(className);
        if (years == 0) {
            found.ifPresent(own::delete);
            return;
        }
        var reason = why.strip();
        if (of.procedure() != Procedure.HERE
                || years < 0
                || years > LONGEST_YEARS
                || reason.isEmpty()
                || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A period has whole years and a reason");
        }
        var said = new RetentionTerm(reason, "", terms.today(), Period.ofYears(years), Start.LAST_ACT);
        if (terms.floor(of.kind()).stream().anyMatch(said::isShorterThan)) {
            throw new ShortTermException();
        }
        var term = found.orElseGet(() -> new RecordTerm(className));
        term.say(years, reason, currentUser.get().name(), clock.instant());
        own.save(term);
    }
}
