package org.ctoportal.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.identity.AccountErasure;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.records.ErasurePreview.KeptRecord;
import org.ctoportal.search.IndexRenewal;
import org.ctoportal.shared.Sha256;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets somebody who asks for it: records about them that nothing keeps are destroyed, their account becomes nobody's, and their
 * name is written over wherever it is in no record. What a rule keeps stays, with the reason.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class ErasureService {

    /** As which kind of records their certificates stand. */
    public static final String CLASS = "person";

    private final ErasureLook look;
    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordShredder shredder;
    private final NameScan names;
    private final BinnedNames binnedNames;
    private final AccountErasure accounts;
    private final ColleagueService colleagues;
    private final RecordCertificateRepository certificates;
    private final RecycledObjectRepository recycled;
    private final IndexRenewal index;
    private final RecordQueue queue;
    private final CurrentUser currentUser;
    private final Clock clock;

    ErasureService(
            ErasureLook look,
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordShredder shredder,
            NameScan names,
            BinnedNames binnedNames,
            AccountErasure accounts,
            ColleagueService colleagues,
            RecordCertificateRepository certificates,
            RecycledObjectRepository recycled,
            IndexRenewal index,
            RecordQueue queue,
            CurrentUser currentUser,
            Clock clock) {
        this.look = look;
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.shredder = shredder;
        this.names = names;
        this.binnedNames = binnedNames;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.certificates = certificates;
        this.recycled = recycled;
        this.index = index;
        this.queue = queue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whoever has or had a seat here. */
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        return colleagues.everSeated();
    }

    /** Somebody with an account, as they are written in the portal. */
    @Transactional(readOnly = true)
    public ErasureSubject subject(PersonId person) {
        var seat = look.seat(person.value()).orElseThrow(RecordNotFoundException::new);
        return new ErasureSubject(seat.name(), seat.email(), person.value());
    }

    /** What would be done, and what stays and why. Changes nothing. */
    @Transactional(readOnly = true)
    public ErasurePreview preview(ErasureSubject subject) {
        return look.at(subject);
    }

    /**
     * Does it, all or nothing.
     *
     * @param approvedBy who decided it
     * @return the certificate
     * @throws ErasureRefusedException when they still work here, a hold covers them, or it is the person who asks
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CertificateDetails erase(ErasureSubject subject, String approvedBy) {
        queue.enter();
        var known = look.at(subject);
        if (!known.refusals().isEmpty()) {
            throw new ErasureRefusedException(known.refusals());
        }
        var number = certificates.lastNumber() + 1;
        var nobody = "Forgotten person " + number;
        var address = "forgotten-" + currentUser.get().districtId().value() + "-" + number + "@forgotten.invalid";
        var destroyed = destroy(known);
        var district = currentUser.get().districtId();
        Optional.ofNullable(subject.person())
                .ifPresent(person -> accounts.erase(district, new PersonId(person), nobody, address));
        recycled.deleteAll(look.binned(subject));
        names.replace(subject, nobody, address);
        binnedNames.replace(subject, nobody, address);
        index.renew(district);
        var certificate = new RecordCertificate(
                number, destroyed, approvedBy.strip(), currentUser.get().name(), clock.instant());
        return certificates.save(certificate).details();
    }

    private Destroyed destroy(ErasurePreview known) {
        var kept = terms.all();
        var records = new ArrayList<String>();
        var parts = new TreeMap<String, Integer>(known.replaced());
        var binned = look.binned(known.subject()).size();
        if (binned > 0) {
            parts.merge(RecycledObject.TABLE, binned, Integer::sum);
        }
        var digests = new StringBuilder();
        var byClass = known.destroyed().stream()
                .collect(groupingBy(line -> line.key().className(), LinkedHashMap::new, toList()));
        byClass.forEach((name, lines) -> {
            var of = classes.get(name);
            var found = reader.find(
                    of, kept, lines.stream().map(line -> line.key().number()).toList());
            var done = shredder.destroy(of, found, kept.getOrDefault(name, List.of()));
            done.records().forEach(record -> records.add(name + " " + record));
            done.parts().forEach((table, many) -> parts.merge(table, many, Integer::sum));
            digests.append(done.digest());
        });
        var digest = HexFormat.of().formatHex(Sha256.of(digests.toString().getBytes(StandardCharsets.UTF_8)));
        return new Destroyed(CLASS, records, parts, reasons(known), digest);
    }

    private static String told(KeptRecord kept) {
        return kept.record().key().className()
                + switch (kept.why()) {
                    case RULE -> ", by a rule or the period of the district";
                    case NEEDED -> ", since other records need it";
                    case OWN -> ", until its own procedure";
                };
    }

    /** What stays and why, without a name. */
    private static List<String> reasons(ErasurePreview known) {
        var reasons = new ArrayList<String>();
        reasons.add("Asked for by the person; nothing keeps what was destroyed.");
        known.kept().stream()
                .collect(toMap(one -> told(one), one -> 1, Integer::sum, TreeMap::new))
                .forEach((why, many) -> reasons.add("Kept: " + why + ": " + many));
        known.naming().forEach((name, many) -> reasons.add("Named in records that are kept: " + name + ": " + many));
        return reasons;
    }
}
