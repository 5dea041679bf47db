"""Lets LibreOffice's own LanguageTool checker proofread a text, and prints what it makes of the answer as JSON.

Usage: libreoffice.py PROFILE BASE_URL TEXT
"""
import json
import subprocess
import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale

profile, base_url, text = sys.argv[1:]
PIPE = "postlint" + str(time.time_ns())


def connect(office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        if office.poll() is not None:
            sys.exit("soffice ended with %s" % office.returncode)
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:
            time.sleep(0.25)
    sys.exit("soffice did not answer")


def switch_on(context):
    provider = context.ServiceManager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    node = PropertyValue()
    node.Name, node.Value = "nodepath", "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"
    settings = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (node,))
    settings.setPropertyValue("BaseURL", base_url)
    settings.setPropertyValue("IsEnabled", True)
    settings.commitChanges()


office = subprocess.Popen(
    ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--nologo", "--accept=pipe,name=%s;urp;" % PIPE],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    context = connect(office)
    switch_on(context)
    checker = context.ServiceManager.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", context)
    result = checker.doProofreading("1", text, Locale("nl", "NL", ""), 0, len(text), ())
    print(json.dumps([
        {"text": text[e.nErrorStart:e.nErrorStart + e.nErrorLength], "rule": e.aRuleIdentifier, "comments": [e.aShortComment, e.aFullComment], "replacements": list(e.aSuggestions)}
        for e in result.aErrors]))
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    desktop.terminate()
    office.wait(30)
finally:
    office.kill()
