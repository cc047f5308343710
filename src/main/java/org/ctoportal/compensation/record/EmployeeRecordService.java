package org.ctoportal.compensation.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.compensation.award.PaidRecord;
import org.ctoportal.compensation.award.PaidRecords;
import org.ctoportal.credential.holding.HolderRecords;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.RuleBookService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of employees, found by person, and until when each rule of the district asks for it. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_AWARDS)
public class EmployeeRecordService {

    /** Whoever looks for one person types more of the name than more people have in common. */
    public static final int MOST = 20;

    /** Fewer letters are in almost every name. */
    public static final int SHORTEST = 2;

    private final PaidRecords paid;
    private final HolderRecords holders;
    private final RuleBookService rules;
    private final DistrictProfileService districts;
    private final Clock clock;

    EmployeeRecordService(
            PaidRecords paid,
            HolderRecords holders,
            RuleBookService rules,
            DistrictProfileService districts,
            Clock clock) {
        this.paid = paid;
        this.holders = holders;
        this.rules = rules;
        this.districts = districts;
        this.clock = clock;
    }

    /** Every class of records with what each rule asks; those of which the same is asked together. */
    @Transactional(readOnly = true)
    public List<ClassRetention> classes() {
        var retention = retention();
        return Arrays.stream(RecordClass.values())
                .collect(Collectors.groupingBy(retention::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(asked -> new ClassRetention(asked.getValue(), asked.getKey()))
                .toList();
    }

    /** By a part of the name or address, or the whole number in payroll; nobody for fewer than {@link #SHORTEST} letters. */
    @Transactional(readOnly = true)
    public List<EmployeeRecords> find(String text) {
        var asked = text.strip().toLowerCase(Locale.ROOT);
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        var all = paid.all();
        var meant = all.stream().filter(one -> isMeant(one, asked)).toList();
        var known =
                meant.stream().map(PaidRecord::holding).filter(Objects::nonNull).collect(Collectors.toSet());
        var files = new ArrayList<EmployeeFile>();
        holders.find(asked, known, MOST).forEach(held -> files.add(EmployeeFile.of(held, all)));
        Collection<PaidRecord> rest = meant.stream()
                .filter(one -> files.stream().noneMatch(file -> file.has(one)))
                .toList();
        for (var one : rest) {
            if (files.size() < MOST && files.stream().noneMatch(file -> file.has(one))) {
                files.add(EmployeeFile.of(one, all));
            }
        }
        var retention = retention();
        return files.stream().map(file -> file.records(retention)).toList();
    }

    private static boolean isMeant(PaidRecord one, String asked) {
        return one.number().toLowerCase(Locale.ROOT).equals(asked)
                || one.name().toLowerCase(Locale.ROOT).contains(asked);
    }

    private EmployeeRetention retention() {
        var district = districts.profile();
        return new EmployeeRetention(rules.book(), district, LocalDate.ofInstant(clock.instant(), district.timeZone()));
    }
}
