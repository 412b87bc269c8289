package org.ringfence.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ringfence.pack.Case;
import org.ringfence.pack.Problem;

/** What came of cases as JUnit XML: a suite for each family, and one for what no case of it would notice. */
public final class TrialJUnit {
    private final XMLStreamWriter xml;

    private TrialJUnit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes what came of all families. */
    public static void write(List<Trial> trials, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new TrialJUnit(xml).write(trials);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(List<Trial> trials) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        start("testsuites", "name", "Ringfence rules");
        for (Trial trial : trials) {
            cases(trial);
            unnoticed(trial);
        }
        end();
        xml.writeEndDocument();
    }

    private void cases(Trial trial) throws XMLStreamException {
        long failures = trial.results().stream().filter(one -> !one.passes()).count();
        long skipped = trial.results().stream()
                .filter(one -> one.passes() && one.pending())
                .count();
        suite(name(trial), trial.results().size(), failures, skipped);
        for (CaseResult result : trial.results()) {
            Case one = result.one();
            start("testcase", "classname", name(trial), "name", one.name());
            attribute("file", one.file());
            attribute("line", Integer.toString(one.line()));
            if (!result.passes() || result.pending()) {
                start(result.passes() ? "skipped" : "failure", "message", message(result));
                if (!result.passes()) {
                    text(body(result));
                }
                end();
            }
            end();
        }
        end();
    }

    private void unnoticed(Trial trial) throws XMLStreamException {
        List<Problem> problems = new ArrayList<>(trial.unwritten());
        problems.addAll(trial.unnoticed());
        suite(name(trial) + " (what no case would notice)", Math.max(1, problems.size()), problems.size(), 0);
        if (problems.isEmpty()) {
            start(
                    "testcase",
                    "classname",
                    name(trial),
                    "name",
                    "every change of a rule, phrase or threshold is noticed");
            end();
        }
        for (Problem problem : problems) {
            start("testcase", "classname", name(trial), "name", problem.what());
            attribute("file", problem.file());
            attribute("line", Integer.toString(problem.line()));
            start("failure", "message", problem.what());
            text(problem.toString());
            end();
            end();
        }
        end();
    }

    private static String message(CaseResult result) {
        return result.trouble().isEmpty()
                ? result.differences().stream()
                        .map(one -> one.rule() + " should be " + one.expected() + ", and is " + one.came())
                        .collect(Collectors.joining("; "))
                : result.trouble();
    }

    private static String body(CaseResult result) {
        StringBuilder body =
                new StringBuilder(result.one().file() + ":" + result.one().line() + "\n");
        for (Difference difference : result.differences()) {
            body.append(difference.rule()).append(":\n");
            difference.why().forEach(why -> body.append("  ").append(why).append('\n'));
        }
        return body.toString();
    }

    private static String name(Trial trial) {
        return trial.pack() + "/" + trial.room();
    }

    private void suite(String name, long tests, long failures, long skipped) throws XMLStreamException {
        start("testsuite", "name", name);
        attribute("tests", Long.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", "0");
        attribute("skipped", Long.toString(skipped));
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, sound(value));
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(sound(text));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Without what XML has no way of writing. */
    private static String sound(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
