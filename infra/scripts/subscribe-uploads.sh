#!/usr/bin/env sh
# Connects uploads to the app: an Event Grid subscription from the landing account to the blob trigger UploadArrived.
#
# Not a part of main.bicep, because the subscription needs two things that exist only after the app has been deployed: the
# system key of the blobs extension, and a running function that answers Event Grid's validation call. Run by azd after each
# deploy (azure.yaml); running it again changes nothing. Until it has run, the sweeper finds uploads within five minutes.
set -eu

: "${AZURE_RESOURCE_GROUP:?the resource group of the deployment}"
: "${AZURE_FUNCTION_APP_NAME:?output of main.bicep}"
: "${UPLOAD_TOPIC_NAME:?output of main.bicep}"
: "${LANDING_ACCOUNT_NAME:?output of main.bicep}"
: "${EVENTS_IDENTITY_ID:?output of main.bicep}"

infra=$(cd "$(dirname "$0")/.." && pwd)

# The host makes the key when it starts the blob trigger for the first time; that can take a minute after a deploy.
key=
for attempt in 1 2 3 4 5 6 7 8 9 10 11 12; do
  key=$(az functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" \
    --query systemKeys.blobs_extension --output tsv 2>/dev/null || true)
  if [ -n "$key" ]; then break; fi
  echo "waiting for the app to start its blob trigger ($attempt of 12)"
  sleep 10
done
if [ -z "$key" ]; then
  echo "The app has no key for its blob trigger after two minutes. Look at its log, then run this again." >&2
  exit 1
fi

host=$(az functionapp show --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" --query properties.defaultHostName --output tsv)

# The parameters go through a file that only this user can read: arguments of a process can be read by others.
parameters=$(mktemp)
trap 'rm -f "$parameters"' EXIT
cat >"$parameters" <<END
{
  "\$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "topicName": { "value": "${UPLOAD_TOPIC_NAME}" },
    "landingAccountName": { "value": "${LANDING_ACCOUNT_NAME}" },
    "eventsIdentityId": { "value": "${EVENTS_IDENTITY_ID}" },
    "endpoint": { "value": "https://${host}/runtime/webhooks/blobs?functionName=Host.Functions.UploadArrived&code=${key}" }
  }
}
END
az deployment group create --resource-group "$AZURE_RESOURCE_GROUP" --name upload-subscription \
  --template-file "$infra/app/upload-subscription.bicep" --parameters "@$parameters" --output none
echo "uploads in $LANDING_ACCOUNT_NAME now reach $AZURE_FUNCTION_APP_NAME"
