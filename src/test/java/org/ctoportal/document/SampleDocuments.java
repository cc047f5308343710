package org.ctoportal.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A job description as long as a real one, with every kind of block. */
public final class SampleDocuments {

    public static final String DISTRICT = "Cedar Hollow School District";
    public static final String TITLE = "Director of Technology";
    public static final String DATE = "November 24, 2026";
    public static final String REVISION = "Draft, revision 3";

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGOoktf+DwADnwHE9CgVtQ" + "AAAABJRU5ErkJggg==";

    /** A head with a picture of one pixel in another color. */
    public static Letterhead letterhead() {
        return new Letterhead("#7a1f2b", new Letterhead.Logo(Base64.getDecoder().decode(PIXEL), 300, 100));
    }

    private SampleDocuments() {}

    public static Document jobDescription() {
        var blocks = new ArrayList<Block>();
        blocks.add(position());
        blocks.addAll(purpose());
        blocks.addAll(duties());
        blocks.addAll(qualifications());
        blocks.addAll(conditions());
        blocks.addAll(acknowledgment());
        return new Document(TITLE, Locale.US, masthead(), blocks);
    }

    /** One sentence, one word of which was replaced. */
    public static Document redline() {
        var sentence = Text.of("Lead the ")
                .plus(Text.deleted("small"))
                .plus(Text.inserted("whole"))
                .plus(Text.of(" team."));
        return new Document(TITLE, Locale.US, masthead(), List.of(new Paragraph(sentence)));
    }

    public static Masthead masthead() {
        return new Masthead(DISTRICT, DATE, REVISION);
    }

    /** The text in every place a document has for one. */
    public static Document everywhere(String words) {
        var note = new Note(words, words);
        var text = Text.of(words);
        return new Document(
                words,
                Locale.US,
                new Masthead(words, words, words),
                List.of(
                        new Heading(2, words),
                        new Paragraph(
                                text.plus(Text.of(" "))
                                        .plus(Text.strong(words))
                                        .plus(Text.of(" "))
                                        .plus(Text.emphasized(words)),
                                note),
                        new BulletList(List.of(new ListItem(text, note))),
                        new NumberedList(List.of(new ListItem(text))),
                        new Fields(List.of(new Field(words, text, note))),
                        new Table(
                                words,
                                List.of(Column.rowHeading(words), Column.text(words)),
                                List.of(new Row(List.of(text, text), note))),
                        new Callout(words, text, note),
                        new SignatureLines(List.of(words))));
    }

    private static Fields position() {
        return new Fields(List.of(
                field("Reports to", "Superintendent of Schools", "JD-ID-01"),
                field("Department", "Technology and Information Services", "JD-ID-02"),
                field("Overtime classification", "Exempt (administrative)", "JD-ID-03"),
                field("Contract", "240 days each year, July 1 to June 30", "JD-ID-04"),
                field("Salary range", "$118,000 to $142,500 a year", "JD-ID-05"),
                field(
                        "Supervises",
                        "Network administrator, systems analyst, four technicians and two instructional coaches",
                        "JD-ID-06")));
    }

    private static List<Block> purpose() {
        return List.of(
                new Heading(2, "Purpose of the position"),
                new Paragraph(
                        Text.of("The Director of Technology leads the planning, operation and improvement of all"
                                + " technology that students, staff and families of the district depend on. The director"
                                + " is the superintendent\u2019s adviser on technology, a member of the cabinet and the"
                                + " district\u2019s senior officer for data privacy and cybersecurity."),
                        new Note("JD-PU-01", "Clause library 1.0.0, template with the district\u2019s values")),
                new Paragraph(
                        Text.of("Success in this position is measured by the effectiveness of teaching and learning, by"
                                + " services that staff can rely on every school day, and by the careful use of public"
                                + " money."),
                        new Note("JD-PU-02", "Clause library 1.0.0, as in the template")));
    }

    private static List<Block> duties() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, "Duties and responsibilities"));
        blocks.add(new Heading(3, "Leadership and vision (8 of 22 duties, 36%)"));
        blocks.add(bullets(
                "S1",
                "Develops, with the cabinet and the schools, a technology plan of three years that follows from the"
                        + " district\u2019s goals, and reports on its progress to the board twice a year.",
                "Advises the superintendent on the effects of new technology, including artificial intelligence, on"
                        + " instruction, operations and staffing.",
                "Leads the technology advisory committee of teachers, principals, parents and students and sees that"
                        + " every school has a voice in it.",
                "Builds agreement among departments on standards for devices, software and data before money is spent.",
                "Represents the district in regional and state technology groups and brings back what works elsewhere.",
                "Keeps a register of risks to the district\u2019s services and reviews it with the cabinet each quarter.",
                "Plans the succession of every key position in the department and documents the knowledge it needs.",
                "Explains technology decisions to families and the public in plain language, also in Spanish (\u00ABen"
                        + " espa\u00F1ol claro\u00BB)."));
        blocks.add(new Heading(3, "Understanding the educational environment (6 of 22 duties, 27%)"));
        blocks.add(bullets(
                "S4",
                "Works with the curriculum office so that every digital resource serves an adopted learning goal.",
                "Plans professional learning with the coaches and measures whether practice in classrooms changes.",
                "Ensures that websites, documents and learning materials meet WCAG 2.1 AA and that students with"
                        + " disabilities have the assistive technology their plans name.",
                "Protects student data under FERPA, COPPA and state law; reviews each agreement before a service is"
                        + " used.",
                "Monitors equity of access to devices and home internet and proposes remedies where it falls short.",
                "Supports state testing with tested devices, networks and trained staff."));
        blocks.add(new Heading(3, "Managing technology and support resources (8 of 22 duties, 36%)"));
        blocks.add(bullets(
                "S7",
                "Prepares and administers the technology budget, E-rate filings included, and accounts for total cost of"
                        + " ownership.",
                "Directs the operation of networks, servers, cloud services and telephones and agrees service levels with"
                        + " schools.",
                "Keeps the cybersecurity program in line with the NIST framework and tests the incident response plan at"
                        + " least once a year.",
                "Maintains backup and recovery so that payroll, student information and communication can be restored"
                        + " within the times the cabinet has set.",
                "Manages procurement and the life cycle of some 9,400 devices from order to safe disposal.",
                "Supervises, evaluates and develops the staff of the department.",
                "Negotiates contracts with vendors together with the business office and reviews their performance.",
                "Publishes figures on the help desk\u2019s work and uses them to improve it."));
        blocks.add(levels());
        return blocks;
    }

    private static Table levels() {
        return new Table(
                "Share of working time by area, in a year as planned",
                List.of(
                        Column.rowHeading("Area"),
                        Column.text("What most of it is"),
                        Column.number("Days"),
                        Column.number("Share")),
                List.of(
                        Row.of("Leadership and vision", "Cabinet, planning, board and community", "86", "36%"),
                        Row.of("Educational environment", "Work with curriculum, coaches and schools", "66", "27%"),
                        Row.of("Technology and support", "Operations, security, budget and staff", "88", "37%")));
    }

    private static List<Block> qualifications() {
        return List.of(
                new Heading(2, "Qualifications"),
                new Heading(3, "Required"),
                bullets(
                        "JD-QU",
                        "Bachelor\u2019s degree in education, information systems or a related field, or an equivalent"
                                + " combination of education and experience.",
                        "Five years of progressively responsible work with technology in an organization of comparable"
                                + " size, three of them leading people.",
                        "Knowledge of student data privacy law and of sound cybersecurity practice.",
                        "Ability to write and speak clearly to people who are not specialists."),
                new Heading(3, "Preferred"),
                bullets(
                        "JD-QP",
                        "Certified Education Technology Leader (CETL\u00AE), or the intention to earn it within 24"
                                + " months.",
                        "Master\u2019s degree.",
                        "Work in a public school district."),
                new Callout(
                        "Equal opportunity",
                        Text.of(
                                        "The district does not discriminate on the basis of any protected class. Questions go to"
                                                + " the Title IX coordinator, ")
                                .plus(Text.link("titleix@cedarhollow.example", "mailto:titleix@cedarhollow.example"))
                                .plus(Text.of(".")),
                        new Note("JD-EO-01", "Clause library 1.0.0, as in the template")));
    }

    private static List<Block> conditions() {
        return List.of(
                new Heading(2, "Working conditions"),
                new Paragraph(
                        Text.of(
                                "The work is done in offices, schools and equipment rooms of the district. The essential"
                                        + " functions call for:"),
                        new Note("JD-WC-01", "Clause library 1.0.0, as in the template")),
                new NumberedList(List.of(
                        new ListItem(Text.of("Travel among eight sites, often more than one in a day.")),
                        new ListItem(Text.of("Work on some evenings, and on call during incidents.")),
                        new ListItem(Text.of("Lifting equipment of up to 30 pounds, with or without a reasonable"
                                + " accommodation.")))),
                new Heading(2, "How performance is reviewed"),
                new Paragraph(Text.of("The superintendent reviews the director\u2019s performance each year against the"
                        + " duties above and the goals both have agreed on. The review follows board policy.\n\nThe"
                        + " result is written, discussed and kept in the personnel file.")));
    }

    private static List<Block> acknowledgment() {
        return List.of(
                new Heading(2, "Acknowledgment"),
                new Paragraph(
                        Text.of("I have received this job description and have had the chance to ask questions about"
                                + " it. I can ask for an accommodation at any time."),
                        new Note("JD-AK-01", "Clause library 1.0.0, as in the template")),
                new SignatureLines(List.of("Employee: Robin Vale", "Signature", "Date")),
                new SignatureLines(List.of("Superintendent", "Signature", "Date")));
    }

    private static Field field(String label, String value, String code) {
        return new Field(label, Text.of(value), note(code));
    }

    private static BulletList bullets(String code, String... points) {
        var items = new ArrayList<ListItem>();
        for (var point : points) {
            items.add(new ListItem(Text.of(point), note(code + ".D" + (items.size() + 1))));
        }
        return new BulletList(items);
    }

    private static Note note(String code) {
        return new Note(
                code, "Framework 1.0.0, template with the district\u2019s values. Source: starter content, 2026-11-22");
    }
}
