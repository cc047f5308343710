package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ctoportal.framework.Setting;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.salary.SalaryScheduleDetails;

/** All terms of a posting; every change is told at once, with the whole of them. */
class TermsForm extends Composite<Div> {

    private final DatesPanel dates;
    private final PayPanel pay;
    private final WebPanel web;
    private final WordsPanel words;
    private final SerializableConsumer<PostingTerms> save;
    private PostingTerms before;

    TermsForm(
            PostingDetails posting,
            List<SalaryScheduleDetails> schedules,
            List<Setting> settings,
            SerializableConsumer<PostingTerms> save) {
        this.save = save;
        this.before = posting.terms();
        this.dates = new DatesPanel(posting, this::changed);
        this.pay = new PayPanel(posting, schedules, this::changed);
        this.web = new WebPanel(posting, this::changed);
        this.words = new WordsPanel(posting, settings, this::changed, this::keepWord);
        getContent().addClassName("posting-terms");
        getContent().add(dates, pay, web, words);
    }

    void show(PostingDetails posting) {
        before = posting.terms();
        pay.showPay(posting);
        web.show(posting);
        words.show(posting);
    }

    void setReadOnly(boolean readOnly) {
        dates.setReadOnly(readOnly);
        pay.setReadOnly(readOnly);
        web.setReadOnly(readOnly);
        words.setReadOnly(readOnly);
    }

    private void changed() {
        save.accept(typed());
    }

    private Optional<String> keepWord(String name, String value) {
        save.accept(typed().withWord(name, value));
        return Optional.empty();
    }

    private PostingTerms typed() {
        return new PostingTerms(
                dates.opens(),
                dates.closing(),
                dates.closesOn(),
                dates.closesAt(),
                dates.review(),
                dates.told(),
                dates.openings(before.openings()),
                dates.audience(),
                dates.employment(),
                pay.terms(),
                web.place(),
                web.link(),
                web.website(),
                words.settings(),
                new TreeMap<>(before.words()));
    }
}
