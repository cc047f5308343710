package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one person gets by a policy in a fiscal year, in its adopted sentences and with every step. Its language is that of all
 * papers, US English.
 */
final class AwardLetter {

    /** Sentences that hold for every payment. */
    private static final List<String> GENERAL = List.of("CP-RENEW", "CP-ONE", "CP-CAP", "CP-REPAY", "CP-FUND");

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final AwardDetails details;
    private final Editions editions;
    private final HolderLine line;
    private final Award award;
    private final List<ClaimDetails> claims;
    private final List<Block> blocks = new ArrayList<>();

    private AwardLetter(
            AwardDetails details, Editions editions, HolderLine line, Award award, List<ClaimDetails> claims) {
        this.details = details;
        this.editions = editions;
        this.line = line;
        this.award = award;
        this.claims = claims;
    }

    /** {@code claims} are those of the person that were approved in the year. */
    static Document of(
            AwardDetails details,
            Editions editions,
            HolderLine line,
            Award award,
            List<ClaimDetails> claims,
            Masthead masthead) {
        var letter = new AwardLetter(details, editions, line, award, claims);
        letter.facts();
        letter.summary();
        award.lines().forEach(letter::explain);
        letter.reimbursed();
        letter.certifications();
        letter.terms();
        letter.blocks.add(new SignatureLines(List.of("For human resources")));
        return new Document(
                "Award letter: " + line.holder().name() + ", " + details.year().text(),
                Locale.US,
                masthead,
                letter.blocks);
    }

    private void facts() {
        var holder = line.holder();
        var fields = new ArrayList<Field>(List.of(
                field("Employee", holder.name() + " (" + holder.number() + ")"),
                field("Position", holder.position()),
                field("Full-time equivalent", holder.fullTime().toPlainString()),
                field("Fiscal year", details.year().text()),
                field(
                        "Policy",
                        editions.in(details.year()).stream()
                                .map(AwardLetter::named)
                                .collect(Collectors.joining("; ")))));
        if (holder.left() != null) {
            fields.add(field("Last day of employment", DAY.format(holder.left())));
        }
        blocks.add(new Fields(fields));
    }

    private static String named(PolicyInForce policy) {
        var until = policy.until();
        return policy.number() + " " + policy.title() + ", version " + policy.version() + ", in force from "
                + DAY.format(policy.effective()) + (until == null ? "" : " through " + DAY.format(until));
    }

    private static Field field(String label, String words) {
        return new Field(label, Text.of(words));
    }

    private void summary() {
        blocks.add(new Heading(Heading.HIGHEST, "What you receive"));
        var rows = new ArrayList<Row>();
        award.lines()
                .forEach(one -> rows.add(Row.of(
                        one.certification(),
                        one.clause(),
                        one.isPaid() ? "Paid" : "Not paid",
                        one.amount().exact())));
        paid(claims)
                .forEach(claim -> rows.add(Row.of(
                        claim.claim().certification(),
                        claim.claim().kind().clause(),
                        "Claim " + claim.id().value(),
                        amount(claim).exact())));
        if (rows.isEmpty()) {
            say("Nothing in this fiscal year.");
            return;
        }
        rows.add(Row.of("Together", "", "", total().exact()));
        blocks.add(new Table(
                "By certification",
                List.of(
                        Column.rowHeading("Certification"),
                        Column.text("Clause"),
                        Column.text("Outcome"),
                        Column.text("Amount")),
                rows));
        say("A stipend or one-time payment is pay, from which taxes and contributions are withheld. It is made through"
                + " payroll after a second person has approved it.");
    }

    private Money total() {
        return award.amount().plus(Money.sum(paid(claims).map(AwardLetter::amount)));
    }

    private static Stream<ClaimDetails> paid(List<ClaimDetails> claims) {
        return claims.stream().filter(claim -> claim.outcome() != null);
    }

    private static Money amount(ClaimDetails claim) {
        var outcome = claim.outcome();
        return outcome == null ? Money.NONE : outcome.amount();
    }

    private void explain(AwardLine one) {
        blocks.add(new Heading(
                Heading.HIGHEST,
                one.certification() + ", " + one.clause() + ": " + one.amount().exact()));
        sentence(edition(one), one.clause()).ifPresent(blocks::add);
        var refusal = one.refusal();
        if (refusal != null) {
            say("Nothing is paid. " + AwardWords.of(refusal));
            steps(one.steps());
            return;
        }
        steps(one.steps());
        details.stop(line.holder().number(), one)
                .ifPresent(stop -> say("Pay stops after " + DAY.format(stop.lastDay())
                        + ", because the certification expires on " + DAY.format(stop.expires())
                        + ". With a renewal verified before, it goes on."));
    }

    /** By which it is paid; what is refused, the latest of the year refuses. */
    private PolicyInForce edition(AwardLine one) {
        var from = one.from();
        if (from == null) {
            return latest();
        }
        return editions.on(one.recognition() instanceof YearlyPay ? from.atDay(1) : from.atEndOfMonth());
    }

    private PolicyInForce latest() {
        return editions.in(details.year()).getLast();
    }

    private void steps(List<Step> steps) {
        if (!steps.isEmpty()) {
            blocks.add(new NumberedList(steps.stream()
                    .map(step -> new ListItem(Text.of(AwardWords.of(step))))
                    .toList()));
        }
    }

    private void reimbursed() {
        paid(claims).forEach(claim -> {
            blocks.add(new Heading(
                    Heading.HIGHEST,
                    claim.claim().certification() + ", claim " + claim.id().value() + ": "
                            + amount(claim).exact()));
            var day = claim.claim().decisiveDay();
            sentence(
                            day == null ? latest() : editions.on(day),
                            claim.claim().kind().clause())
                    .ifPresent(blocks::add);
            var outcome = claim.outcome();
            steps(outcome == null ? List.of() : outcome.forClaimant().steps());
        });
    }

    private void certifications() {
        if (line.held().isEmpty()) {
            return;
        }
        blocks.add(new Heading(Heading.HIGHEST, "Your certifications, as the credential registry has them"));
        blocks.add(new Table(
                "Certifications",
                List.of(
                        Column.rowHeading("Certification"),
                        Column.text("Number"),
                        Column.text("Issued"),
                        Column.text("Expires"),
                        Column.text("Verification")),
                line.held().stream()
                        .map(one -> Row.of(
                                one.title(),
                                one.number(),
                                DAY.format(one.held().issued()),
                                day(one.held().expires()),
                                level(one)))
                        .toList()));
    }

    private static String level(HeldLine one) {
        var verified = one.held().verified();
        return words(one.level()) + (verified == null ? "" : ", " + DAY.format(verified));
    }

    private static String words(VerificationLevel level) {
        return switch (level) {
            case SELF_DECLARED -> "declared by the holder";
            case DOCUMENT_SEEN -> "document seen";
            case ISSUER_DIRECTORY -> "confirmed by the issuer";
            case CRYPTOGRAPHIC -> "signature of the issuer checked";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "does not expire" : DAY.format(day);
    }

    private void terms() {
        var said = GENERAL.stream()
                .flatMap(clause -> sentence(latest(), clause).stream())
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new Heading(Heading.HIGHEST, "What the policy says besides"));
            blocks.addAll(said);
        }
    }

    /** As it was adopted. */
    static Optional<Paragraph> sentence(PolicyInForce policy, String clause) {
        return policy.words(clause)
                .map(words -> new Paragraph(
                        Text.of(words),
                        new Note(
                                clause,
                                "Policy " + policy.number() + " " + policy.title() + ", version " + policy.version()
                                        + ", as adopted")));
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }
}
