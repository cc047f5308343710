package org.ctoportal.proof;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.vaadin.flow.component.Html;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Everything the portal must not do, for the rules to find. Never run. */
@SuppressWarnings("unused")
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
final class BannedCode {

    Object markup(String words) {
        return new Html(words);
    }

    Object program(String words) throws IOException {
        return Runtime.getRuntime().exec(new String[] {words});
    }

    Object table(Appendable out) {
        return CsvWriter.builder();
    }

    Object run(String words) {
        return new SpelExpressionParser().parseExpression(words);
    }

    Object fetched(String address) throws IOException {
        return URI.create(address).toURL().openStream();
    }

    Object xml() {
        return DocumentBuilderFactory.newInstance();
    }

    Object object(InputStream bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(bytes).readObject();
    }

    Object chance() {
        return new Random().nextLong();
    }

    Object digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("MD5");
    }
}
