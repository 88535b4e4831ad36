package vn.sohoi.imports.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML piece by piece; names without their namespaces, no document types, nothing fetched from elsewhere. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Goes to the next beginning or end of an element; false at the end of the document. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Whether this is the beginning of an element of that name. */
    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether this is the end of an element of that name. */
    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Whether this is the beginning of any element. */
    boolean begins() {
        return reader.isStartElement();
    }

    /** Name of the element, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of that name, whatever its namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    /** An attribute, or an empty text. */
    String text(String name) {
        var value = attribute(name);
        return value == null ? "" : value;
    }

    /** A whole number in an attribute, or {@code otherwise} where it is missing or no number. */
    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** Whether an attribute says yes. */
    boolean yes(String name) {
        var value = text(name);
        return value.equals("1") || value.equals("true");
    }

    /** All text up to the end of this element, its children's too. */
    String words() throws IOException {
        try {
            var words = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words.append(reader.getText());
                    default -> {}
                }
            }
            return words.toString();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
