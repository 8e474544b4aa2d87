"""Names that Twilio's API knows, kept by hand so that the server is strict wherever it runs.

A test compares them with the published descriptions.
"""

from collections.abc import Mapping

PAGING = ("PageSize", "Page", "PageToken")

# Of CreateMessage: whether it may come several times.
CREATE_MESSAGE: Mapping[str, bool] = {
    "To": False,
    "StatusCallback": False,
    "ApplicationSid": False,
    "MaxPrice": False,
    "ProvideFeedback": False,
    "Attempt": False,
    "ValidityPeriod": False,
    "ForceDelivery": False,
    "ContentRetention": False,
    "AddressRetention": False,
    "SmartEncoded": False,
    "PersistentAction": True,
    "TrafficType": False,
    "ShortenUrls": False,
    "ScheduleType": False,
    "SendAt": False,
    "SendAsMms": False,
    "ContentVariables": False,
    "RiskCheck": False,
    "From": False,
    "FallbackFrom": False,
    "MessagingServiceSid": False,
    "Body": False,
    "MediaUrl": True,
    "ContentSid": False,
}

LIST_MESSAGES = ("To", "From", "DateSent", "DateSent<", "DateSent>", *PAGING)
LIST_NUMBERS = ("PhoneNumber", "FriendlyName", "Beta", "Origin", *PAGING)
LIST_MEDIA = ("DateCreated", "DateCreated<", "DateCreated>", *PAGING)

# Of a content, by name: whether it must be there. Only the types this server knows.
CONTENT: Mapping[str, bool] = {"friendly_name": False, "variables": False, "language": True, "types": True}
APPROVAL: Mapping[str, bool] = {"name": True, "category": True}
TEXT: Mapping[str, bool] = {"body": True}
QUICK_REPLY: Mapping[str, bool] = {"body": True, "actions": True}
QUICK_REPLY_ACTION: Mapping[str, bool] = {"type": False, "title": True, "id": False}
LIST_PICKER: Mapping[str, bool] = {"body": True, "button": True, "items": True}
LIST_ITEM: Mapping[str, bool] = {"id": True, "item": True, "description": False}
